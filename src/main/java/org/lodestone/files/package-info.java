/** Uploaded files, checked by content and kept in rows of 256 KiB, never as one array. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.lodestone.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
