@NullMarked
package org.lodestone.audit.ui;

import org.jspecify.annotations.NullMarked;
