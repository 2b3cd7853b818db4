/** What a closed benefit is and how to get it, and the benefits that are only promised so far. */
@NullMarked
package org.lodestone.benefits.explained;

import org.jspecify.annotations.NullMarked;
