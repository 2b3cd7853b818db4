@NullMarked
package org.lodestone.audit.domain;

import org.jspecify.annotations.NullMarked;
