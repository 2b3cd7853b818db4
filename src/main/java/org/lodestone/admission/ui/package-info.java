/** The pages of applying, reviewing and deciding. */
@NullMarked
package org.lodestone.admission.ui;

import org.jspecify.annotations.NullMarked;
