/** Applying: the form step by step, drawn from the alliance's form definition. */
@NullMarked
package org.lodestone.admission.ui.wizard;

import org.jspecify.annotations.NullMarked;
