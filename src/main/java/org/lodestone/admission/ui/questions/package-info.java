/** A field for each type of question: canonical text in and out, words for people. */
@NullMarked
package org.lodestone.admission.ui.questions;

import org.jspecify.annotations.NullMarked;
