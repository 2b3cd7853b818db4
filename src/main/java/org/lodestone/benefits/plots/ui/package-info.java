@NullMarked
package org.lodestone.benefits.plots.ui;

import org.jspecify.annotations.NullMarked;
