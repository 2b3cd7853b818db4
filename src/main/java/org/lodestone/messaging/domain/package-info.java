/** The outbox and the inbox. */
@NullMarked
package org.lodestone.messaging.domain;

import org.jspecify.annotations.NullMarked;
