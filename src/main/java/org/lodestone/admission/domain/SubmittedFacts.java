package org.lodestone.admission.domain;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestone.admission.SectionText;
import org.lodestone.alliance.QuestionType;
import org.lodestone.organisation.BeneficialOwners;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;

/** What a case says about the organisation: as submitted where the form asks for it, else as the profile has it. */
final class SubmittedFacts {

    private final Map<ProfileField, String> submitted = new EnumMap<>(ProfileField.class);
    private final Profile profile;

    SubmittedFacts(CaseForm form, Profile profile) {
        this.profile = profile;
        form.form().questions().forEach(question -> {
            String value = form.submitted(question);
            if (!value.isBlank()) {
                ProfileAnswers.bound(question).ifPresent(field -> submitted.put(field, value));
                if (question.type() == QuestionType.PROFILE && value.startsWith("{")) {
                    submitted.putAll(SectionText.fields(value));
                }
            }
        });
    }

    String value(ProfileField field) {
        return submitted.getOrDefault(field, profile.value(field).orElse(""));
    }

    /** Every name under which the organisation, its parent or its owners may be listed. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (ProfileField field : List.of(ProfileField.LEGAL_NAME, ProfileField.TRADE_NAME, ProfileField.PARENT)) {
            names.add(value(field));
        }
        BeneficialOwners.read(value(ProfileField.BENEFICIAL_OWNERS)).forEach(owner -> names.add(owner.name()));
        names.removeIf(String::isBlank);
        return names;
    }
}
