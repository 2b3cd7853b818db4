package org.lodestone.organisation.editors;

import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.ProfileField;

/** Where a field's editor saves; throws {@code Problem.StaleEdit profileStale} when somebody else was first. */
@FunctionalInterface
public interface FieldSaver {

    FieldValue save(ProfileField field, String value, long expectedVersion);
}
