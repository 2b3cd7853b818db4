/** Accounts, sign-in, portal-wide roles, and who the current person is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell", "messaging"})
package org.lodestone.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
