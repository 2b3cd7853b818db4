/** Cases, their rules, and what the portal does with them by itself. */
@NullMarked
package org.lodestone.admission.domain;

import org.jspecify.annotations.NullMarked;
