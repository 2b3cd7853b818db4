package org.lodestone.admission.domain;

import java.util.List;
import org.lodestone.admission.CaseBackground;
import org.lodestone.organisation.Profile;

/** Where the profile says something else now than what was submitted. */
final class ProfileDifferences {

    private ProfileDifferences() {}

    static List<CaseBackground.ProfileChange> of(CaseForm form, Profile profile) {
        return form.form()
                .questions()
                .filter(question -> form.row(question).map(Answer::submitted).isPresent())
                .flatMap(question -> ProfileAnswers.value(question, profile)
                        .filter(now -> !now.equals(form.submitted(question)))
                        .map(now -> new CaseBackground.ProfileChange(question, form.submitted(question), now))
                        .stream())
                .toList();
    }
}
