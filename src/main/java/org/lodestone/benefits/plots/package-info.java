/** What the benefits' pages draw with. */
@NullMarked
package org.lodestone.benefits.plots;

import org.jspecify.annotations.NullMarked;
