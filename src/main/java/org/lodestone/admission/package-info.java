/** The workflow: an organisation applies, staff check, ask, assess, recommend and decide. */
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
            "organisation :: editors",
            "alliance"
        })
package org.lodestone.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
