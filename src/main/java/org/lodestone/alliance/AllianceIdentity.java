package org.lodestone.alliance;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;

/**
 * How an alliance presents itself, and where its working days are counted.
 *
 * @param contact the address that applicants are told
 */
public record AllianceIdentity(LocalizedText name, LocalizedText purpose, EmailAddress contact, ZoneId zone) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PURPOSE = 600;

    /** Whether it can be read in every language. */
    public boolean complete() {
        return Stream.of(Language.values())
                .allMatch(language ->
                        fits(name.in(language), LONGEST_NAME) && fits(purpose.in(language), LONGEST_PURPOSE));
    }

    /** What would change, for the record: by its name that it did, not what it says. */
    public Map<String, String> differences(AllianceSummary before) {
        Map<String, String> changes = new HashMap<>();
        difference(changes, "name", before.name(), name);
        difference(changes, "purpose", before.purpose(), purpose);
        difference(changes, "contact", before.contact(), contact);
        difference(changes, "zone", before.zone(), zone);
        return changes;
    }

    private static void difference(Map<String, String> changes, String what, Object before, Object after) {
        if (!before.equals(after)) {
            changes.put(what, "changed");
        }
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }
}
