/** Calls for proposals: what is open, what opens next, and what can still be read. */
@NullMarked
package org.lodestone.benefits.funding;

import org.jspecify.annotations.NullMarked;
