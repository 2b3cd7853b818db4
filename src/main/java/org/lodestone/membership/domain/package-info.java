@NullMarked
package org.lodestone.membership.domain;

import org.jspecify.annotations.NullMarked;
