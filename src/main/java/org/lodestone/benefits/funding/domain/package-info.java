@NullMarked
package org.lodestone.benefits.funding.domain;

import org.jspecify.annotations.NullMarked;
