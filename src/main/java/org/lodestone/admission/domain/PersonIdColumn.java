package org.lodestone.admission.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;

/** A person's id in a column. */
@Converter
class PersonIdColumn implements AttributeConverter<PersonId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new PersonId(value);
    }
}
