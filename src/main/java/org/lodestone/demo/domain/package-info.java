@NullMarked
package org.lodestone.demo.domain;

import org.jspecify.annotations.NullMarked;
