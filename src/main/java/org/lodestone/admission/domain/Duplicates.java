package org.lodestone.admission.domain;

import java.util.List;
import org.lodestone.admission.CaseBackground;
import org.lodestone.organisation.MatchReason;
import org.lodestone.organisation.PossibleDuplicates;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.springframework.stereotype.Component;

/** Other organisations that may be the same one. */
@Component
public class Duplicates {

    private final PossibleDuplicates possible;

    Duplicates(PossibleDuplicates possible) {
        this.possible = possible;
    }

    /** Each organisation once for each thing that is the same. */
    List<CaseBackground.PossibleDuplicate> of(OpenedCase opened, Profile profile) {
        return possible.of(opened.application().applicant().id()).stream()
                .flatMap(duplicate -> duplicate.reasons().stream()
                        .sorted()
                        .map(reason -> new CaseBackground.PossibleDuplicate(
                                duplicate.organisation(), name(reason), value(reason, profile))))
                .toList();
    }

    private static String name(MatchReason reason) {
        return reason == MatchReason.REGISTRATION ? "REGISTRATION_NUMBER" : reason.name();
    }

    private static String value(MatchReason reason, Profile profile) {
        ProfileField field =
                switch (reason) {
                    case REGISTRATION -> ProfileField.REGISTRATION_NUMBER;
                    case LEI -> ProfileField.LEI;
                    case EMAIL_DOMAIN -> ProfileField.EMAIL_DOMAIN;
                    case NAME -> ProfileField.LEGAL_NAME;
                };
        return profile.value(field).orElse("");
    }
}
