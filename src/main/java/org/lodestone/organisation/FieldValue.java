package org.lodestone.organisation;

import java.time.Instant;
import org.lodestone.kernel.PersonId;

/**
 * One saved field of the profile. The version counts the changes of this field alone and starts at 1; a field never saved
 * has version 0 wherever a version is expected.
 */
public record FieldValue(ProfileField field, String value, long version, PersonId changedBy, Instant changedAt) {}
