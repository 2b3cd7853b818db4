/** The inbox, and in the demo what would have been sent. */
@NullMarked
package org.lodestone.messaging.ui;

import org.jspecify.annotations.NullMarked;
