@NullMarked
package org.lodestone.benefits.explained.ui;

import org.jspecify.annotations.NullMarked;
