/** The weekly report: three sections, a coverage period, an archive. */
@NullMarked
package org.lodestone.benefits.reports;

import org.jspecify.annotations.NullMarked;
