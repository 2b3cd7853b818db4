/** Research partners: a directory of research organisations. */
@NullMarked
package org.lodestone.benefits.research;

import org.jspecify.annotations.NullMarked;
