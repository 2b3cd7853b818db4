@NullMarked
package org.lodestone.benefits.research.domain;

import org.jspecify.annotations.NullMarked;
