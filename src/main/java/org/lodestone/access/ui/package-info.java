/** The pages of signing in, registering and looking after one’s account. */
@NullMarked
package org.lodestone.access.ui;

import org.jspecify.annotations.NullMarked;
