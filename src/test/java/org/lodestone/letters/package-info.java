/** Every letter of the portal, and the act that sends it. */
@NullMarked
package org.lodestone.letters;

import org.jspecify.annotations.NullMarked;
