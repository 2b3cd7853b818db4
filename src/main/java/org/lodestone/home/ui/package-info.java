@NullMarked
package org.lodestone.home.ui;

import org.jspecify.annotations.NullMarked;
