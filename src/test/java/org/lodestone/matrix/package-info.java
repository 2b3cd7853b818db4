/**
 * Who may open, call and download what. Each room declares its lines in {@code <Room>Access}; {@code AccessMatrixTest} builds
 * the matrix from what is registered, calls every cell for real, and misses no route, method or download.
 */
@NullMarked
package org.lodestone.matrix;

import org.jspecify.annotations.NullMarked;
