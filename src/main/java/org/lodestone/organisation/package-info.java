/** Organisations with their profile, people, invitations and certificates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell", "messaging", "files", "access", "minerals"})
package org.lodestone.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
