package org.lodestone.admission.ui.cases;

import java.util.EnumMap;
import java.util.Map;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.editors.FieldSaver;

/** The profile's fields, saved into the case's copy; knows what the person saw in each. */
final class CopiedFields implements FieldSaver {

    private final OwnCase own;
    private final String question;
    private final Map<ProfileField, String> seen = new EnumMap<>(ProfileField.class);

    CopiedFields(OwnCase own, String question, Map<ProfileField, String> shown) {
        this.own = own;
        this.question = question;
        seen.putAll(shown);
    }

    @Override
    public FieldValue save(ProfileField field, String value, long expectedVersion) {
        try {
            FieldValue saved = own.services()
                    .sectionAnswers()
                    .answerField(
                            own.organisation(), own.reference(), question, field, value, seen.getOrDefault(field, ""));
            seen.put(field, saved.value());
            return saved;
        } catch (Problem.StaleEdit stale) {
            seen.put(field, String.valueOf(stale.arguments().getOrDefault("value", "")));
            throw stale;
        }
    }
}
