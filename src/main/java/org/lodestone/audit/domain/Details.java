package org.lodestone.audit.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry's details as they are stored, and read again. */
@Component
public class Details {

    private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final JsonMapper json;

    Details(JsonMapper json) {
        this.json = json;
    }

    String write(Map<String, String> details) {
        return json.writeValueAsString(details);
    }

    /** The ids among the values. */
    public Stream<UUID> ids(String written) {
        return values(written).values().stream().map(Details::id).flatMap(Optional::stream);
    }

    /** What is empty is left out. */
    public Map<String, String> read(String written, Map<UUID, String> names) {
        Map<String, String> values = values(written);
        values.values().removeIf(String::isBlank);
        values.replaceAll((name, value) -> id(value).map(names::get).orElse(value));
        return values;
    }

    private Map<String, String> values(String written) {
        return json.readValue(written, VALUES);
    }

    private static Optional<UUID> id(String value) {
        return ID.matcher(value).matches() ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }
}
