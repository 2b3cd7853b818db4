@NullMarked
package org.lodestone.benefits.funding.ui;

import org.jspecify.annotations.NullMarked;
