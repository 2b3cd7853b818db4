/** The pages of an organisation: find or enter it, its profile, its people, an invitation. */
@NullMarked
package org.lodestone.organisation.ui;

import org.jspecify.annotations.NullMarked;
