@NullMarked
package org.lodestone.demo.play;

import org.jspecify.annotations.NullMarked;
