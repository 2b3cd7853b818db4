@NullMarked
package org.lodestone.benefits.reports.ui;

import org.jspecify.annotations.NullMarked;
