package org.lodestone.admission;

import java.util.List;
import java.util.Optional;
import org.lodestone.admission.domain.CaseCards;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CasePages;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's own cases. */
@Service
public class MyCases {

    private final ActingFor acting;
    private final CaseDesk desk;
    private final CasePages pages;
    private final CaseCards cards;

    MyCases(ActingFor acting, CaseDesk desk, CasePages pages, CaseCards cards) {
        this.acting = acting;
        this.desk = desk;
        this.pages = pages;
        this.cards = cards;
    }

    /** All cases, open ones first: one statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CaseCard> cards(String organisation) {
        return cards.of(acting.organisation(organisation, AccessRight.VIEWER).id());
    }

    /** The open case with an alliance, drafts included. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<CaseCard> openCase(String organisation, String alliance) {
        return cards(organisation).stream()
                .filter(card -> card.state().open() && card.allianceSlug().equals(alliance))
                .findFirst();
    }

    /** One case with everything its page shows: six statements, and the profile's own in a draft. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CaseForOrganisation open(String organisation, String caseReference) {
        return pages.forOrganisation(desk.read(organisation, caseReference));
    }
}
