@NullMarked
package org.lodestone.benefits.research.ui;

import org.jspecify.annotations.NullMarked;
