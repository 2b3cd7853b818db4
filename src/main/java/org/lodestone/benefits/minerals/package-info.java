/** The lists of nine bodies side by side, and a page per mineral. */
@NullMarked
package org.lodestone.benefits.minerals;

import org.jspecify.annotations.NullMarked;
