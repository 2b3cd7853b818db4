@NullMarked
package org.lodestone.benefits.intelligence.ui;

import org.jspecify.annotations.NullMarked;
