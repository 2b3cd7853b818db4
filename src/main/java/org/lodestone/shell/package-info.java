/** The frame around every page: navigation, error pages, texts, and the slots that rooms fill. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.lodestone.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
