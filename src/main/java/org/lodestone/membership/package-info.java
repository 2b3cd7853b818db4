/** Memberships, their terms, and what each person is entitled to at this moment. */
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
            "admission"
        })
package org.lodestone.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
