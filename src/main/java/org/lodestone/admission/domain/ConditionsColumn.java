package org.lodestone.admission.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.Condition;
import tools.jackson.databind.json.JsonMapper;

/** Conditions of an approval, as JSON. */
@Converter
class ConditionsColumn implements AttributeConverter<List<Condition>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Condition> conditions) {
        return conditions == null ? null : JSON.writeValueAsString(conditions);
    }

    @Override
    public @Nullable List<Condition> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : List.of(JSON.readValue(text, Condition[].class));
    }
}
