package org.lodestone.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something of the profile was changed.
 *
 * @param field null where rows changed: minerals, certificates
 * @param at the last change
 */
public record ProfileChange(
        ProfileSection section, @Nullable ProfileField field, Instant at) {}
