/** Values that every room speaks: ids, addresses, money, languages, problems and facts for the record. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lodestone.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
