/** Watches the words: four languages in step, every key there, no literal in a view. */
@NullMarked
package org.lodestone.texts;

import org.jspecify.annotations.NullMarked;
