package org.lodestone.organisation.domain;

import java.time.Instant;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.ProfileField;

/** A field as it is read; the stored version counts from 0, the shown one from 1. */
public record FieldRow(ProfileField field, String content, Long version, UUID changedBy, Instant changedAt) {

    public FieldValue value() {
        return new FieldValue(field, content, version + 1, new PersonId(changedBy), changedAt);
    }
}
