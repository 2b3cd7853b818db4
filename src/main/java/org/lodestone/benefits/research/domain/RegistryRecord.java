package org.lodestone.benefits.research.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A record of the Research Organization Registry, schema 2.1, as it is published. */
record RegistryRecord(JsonNode json) {

    String id() {
        return shortId(json.get("id").asString());
    }

    /** {@code https://ror.org/04xfq0f34} is {@code 04xfq0f34}. */
    static String shortId(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String displayName() {
        return each("names")
                .filter(name -> texts(name.get("types")).contains("ror_display"))
                .map(name -> name.get("value").asString())
                .findFirst()
                .orElseThrow();
    }

    String status() {
        return json.get("status").asString().toUpperCase(Locale.ROOT);
    }

    List<String> types() {
        return texts(json.get("types")).stream()
                .map(type -> type.toUpperCase(Locale.ROOT))
                .toList();
    }

    @Nullable
    String link(String type) {
        return each("links")
                .filter(link -> link.get("type").asString().equals(type))
                .map(link -> link.get("value").asString())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Integer established() {
        JsonNode year = json.get("established");
        return year == null || year.isNull() ? null : year.asInt();
    }

    String modified() {
        return json.get("admin").get("last_modified").get("date").asString();
    }

    /** Every name, alias and acronym. */
    String searched() {
        return each("names")
                .map(name -> name.get("value").asString())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    Stream<JsonNode> each(String field) {
        return StreamSupport.stream(json.get(field).spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
