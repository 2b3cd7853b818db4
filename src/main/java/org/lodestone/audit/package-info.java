/** The append-only record of who did what, written with the act itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell"})
package org.lodestone.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
