package org.lodestone.admission.domain;

import java.util.List;
import org.lodestone.admission.CaseBackground;
import org.lodestone.organisation.PossibleDuplicates;
import org.springframework.stereotype.Component;

/** Other organisations that may be the same one. */
@Component
public class Duplicates {

    private final PossibleDuplicates possible;

    Duplicates(PossibleDuplicates possible) {
        this.possible = possible;
    }

    List<CaseBackground.PossibleDuplicate> of(OpenedCase opened) {
        return possible.of(opened.application().applicant().id()).stream()
                .map(duplicate -> new CaseBackground.PossibleDuplicate(
                        duplicate.organisation(),
                        duplicate.reasons().stream().map(Enum::name).sorted().toList()))
                .toList();
    }
}
