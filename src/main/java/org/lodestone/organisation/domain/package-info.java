/** The organisation's aggregates, repositories and rules. */
@NullMarked
package org.lodestone.organisation.domain;

import org.jspecify.annotations.NullMarked;
