/** The first page after sign-in, made of the rooms' cards. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "messaging",
            "files",
            "access",
            "minerals",
            "organisation",
            "alliance",
            "admission",
            "membership",
            "benefits"
        })
package org.lodestone.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
