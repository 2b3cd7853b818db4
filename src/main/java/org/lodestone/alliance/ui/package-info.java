@NullMarked
package org.lodestone.alliance.ui;

import org.jspecify.annotations.NullMarked;
