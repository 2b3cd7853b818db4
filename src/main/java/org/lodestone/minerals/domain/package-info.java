@NullMarked
package org.lodestone.minerals.domain;

import org.jspecify.annotations.NullMarked;
