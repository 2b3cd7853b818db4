/** Briefs on what governments, markets and laboratories do about critical minerals. */
@NullMarked
package org.lodestone.benefits.intelligence;

import org.jspecify.annotations.NullMarked;
