/** An organisation's own case: where it stands, what comes next, what was asked, said and decided. */
@NullMarked
package org.lodestone.admission.ui.cases;

import org.jspecify.annotations.NullMarked;
