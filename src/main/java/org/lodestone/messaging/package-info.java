/** The post office: letters by mail through an outbox, and the inbox inside the portal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell"})
package org.lodestone.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
