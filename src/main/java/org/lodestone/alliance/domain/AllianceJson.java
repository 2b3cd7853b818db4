package org.lodestone.alliance.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.kernel.LocalizedText;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the documents of this room. A name that a document should not have is an error, so that a typo shows. */
public final class AllianceJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private AllianceJson() {}

    /** @throws IllegalArgumentException saying everything that is wrong with the form */
    public static FormDefinition form(AllianceId alliance, int version, String document) {
        FormDefinition form = unchecked(alliance, version, document);
        List<FormFault> faults = FormCheck.faults(form, null);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Form " + version + " of " + alliance + ": "
                    + faults.stream().map(FormFault::toString).collect(Collectors.joining("; ")));
        }
        return form;
    }

    /** The form as it is written, whatever is wrong with it. */
    static FormDefinition unchecked(AllianceId alliance, int version, String document) {
        return JSON.readValue(document, FormDocument.class).definition(alliance, version);
    }

    /** The same document, to be read by people. */
    static String indented(String document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(document));
    }

    static String declaration(LocalizedText title, LocalizedText text, boolean example) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new DeclarationDocument(title, text, example));
    }

    static AllianceDocument alliance(String document) {
        return JSON.readValue(document, AllianceDocument.class);
    }

    static DeclarationDocument declaration(String document) {
        return JSON.readValue(document, DeclarationDocument.class);
    }

    static Catalogue catalogue(String document) {
        return JSON.readValue(document, Catalogue.class).checked();
    }

    static LocalizedText text(String document) {
        return JSON.readValue(document, LocalizedText.class);
    }

    static String write(LocalizedText text) {
        return JSON.writeValueAsString(text);
    }
}
