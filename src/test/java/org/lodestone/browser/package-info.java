/** Whole stories in Chromium, against the packaged portal. Run by {@code mvn verify}; they need the jar. */
@NullMarked
package org.lodestone.browser;

import org.jspecify.annotations.NullMarked;
