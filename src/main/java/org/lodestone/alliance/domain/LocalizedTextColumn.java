package org.lodestone.alliance.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.LocalizedText;

/** A text in four languages, in one column. */
@Converter
class LocalizedTextColumn implements AttributeConverter<LocalizedText, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        return text == null ? null : AllianceJson.write(text);
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : AllianceJson.text(column);
    }
}
