/** Alliances as data: tiers, benefits per tier, declarations, form definitions, calendars and staff roles. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell", "messaging", "access", "minerals"})
package org.lodestone.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
