@NullMarked
package org.lodestone.benefits.intelligence.domain;

import org.jspecify.annotations.NullMarked;
