/** Reviewing and deciding: the queue of an alliance and the workbench for one case. */
@NullMarked
package org.lodestone.admission.ui.review;

import org.jspecify.annotations.NullMarked;
