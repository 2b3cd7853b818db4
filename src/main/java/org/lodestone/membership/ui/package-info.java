@NullMarked
package org.lodestone.membership.ui;

import org.jspecify.annotations.NullMarked;
