/** Plays the demo's data through the public services with a moved clock, so that it can break no rule. */
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
            "benefits",
            "home"
        })
package org.lodestone.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
