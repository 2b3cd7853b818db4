@NullMarked
package org.lodestone.alliance.domain;

import org.jspecify.annotations.NullMarked;
