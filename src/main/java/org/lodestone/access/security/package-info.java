/** How Spring Security and Vaadin are set up, and what happens to every request. */
@NullMarked
package org.lodestone.access.security;

import org.jspecify.annotations.NullMarked;
