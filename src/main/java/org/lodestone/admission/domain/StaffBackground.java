package org.lodestone.admission.domain;

import org.lodestone.admission.CaseBackground;
import org.lodestone.organisation.Profile;
import org.springframework.stereotype.Component;

/** What stands beside a case: earlier ones, organisations that may be the same, changes of the profile. */
@Component
public class StaffBackground {

    private final CaseCards cards;
    private final CaseForms forms;
    private final Duplicates duplicates;

    StaffBackground(CaseCards cards, CaseForms forms, Duplicates duplicates) {
        this.cards = cards;
        this.forms = forms;
        this.duplicates = duplicates;
    }

    public CaseBackground of(OpenedCase opened) {
        Profile profile = forms.profile(opened);
        return new CaseBackground(
                cards.previous(opened.application()),
                duplicates.of(opened, profile),
                ProfileDifferences.of(forms.submitted(opened), profile));
    }
}
