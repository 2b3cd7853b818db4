/** How files are received, told apart and kept. */
@NullMarked
package org.lodestone.files.domain;

import org.jspecify.annotations.NullMarked;
