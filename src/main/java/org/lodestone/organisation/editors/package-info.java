/**
 * Editors for the parts of a profile, for every page that asks for them: the profile's own and the forms of other rooms. An
 * editor knows no service; it saves through a small interface that the page fills (docs/decisions/0010).
 */
@NullMarked
@NamedInterface("editors")
package org.lodestone.organisation.editors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
