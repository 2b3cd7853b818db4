/** What members joined for, one folder a benefit. */
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
            "membership"
        })
package org.lodestone.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
