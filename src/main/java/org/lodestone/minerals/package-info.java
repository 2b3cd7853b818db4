/** Minerals, their groups, the lists of nine bodies, production and reserves: reference data only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell"})
package org.lodestone.minerals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
