@NullMarked
package org.lodestone.benefits.reports.domain;

import org.jspecify.annotations.NullMarked;
