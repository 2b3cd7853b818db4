/** What the pages of this room share: ways between them, words for answers, states and people. */
@NullMarked
package org.lodestone.admission.ui.parts;

import org.jspecify.annotations.NullMarked;
