@NullMarked
package org.lodestone.benefits.minerals.ui;

import org.jspecify.annotations.NullMarked;
