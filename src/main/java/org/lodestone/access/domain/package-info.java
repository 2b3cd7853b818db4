@NullMarked
package org.lodestone.access.domain;

import org.jspecify.annotations.NullMarked;
