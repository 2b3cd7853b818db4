package org.lodestone.admission;

import java.util.List;
import org.lodestone.admission.domain.CaseCards;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CasePages;
import org.lodestone.admission.domain.DecisionPace;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.AffiliationSummary;
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
    private final Alliances alliances;
    private final DecisionPace pace;
    private final MembershipStanding memberships;

    MyCases(
            ActingFor acting,
            CaseDesk desk,
            CasePages pages,
            CaseCards cards,
            Alliances alliances,
            DecisionPace pace,
            MembershipStanding memberships) {
        this.acting = acting;
        this.desk = desk;
        this.pages = pages;
        this.cards = cards;
        this.alliances = alliances;
        this.pace = pace;
        this.memberships = memberships;
    }

    /** All cases, open ones first, each with a next step that the reader may take: one statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CaseCard> cards(String organisation) {
        AffiliationSummary own = acting.affiliation(organisation);
        return cards.of(own.organisation().id(), own.right());
    }

    /**
     * One case with everything its page shows: five statements. A draft shows the profile too: six, and one more where somebody
     * who has left wrote in it.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CaseForOrganisation open(String organisation, String caseReference) {
        return pages.forOrganisation(desk.read(organisation, caseReference));
    }

    /** What an application to an alliance asks for, before one begins it; nothing is begun by reading: three statements. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public BeforeApplying beforeApplying(String organisation, String alliance) {
        AffiliationSummary own = acting.affiliation(organisation);
        AllianceSummary joined = alliances.bySlug(alliance).orElseThrow(Problem.NotFound::new);
        FormDefinition form = alliances.currentForm(joined.id());
        return new BeforeApplying(
                own.organisation().name(),
                joined,
                form.steps().stream().map(FormDefinition.Step::title).toList(),
                form.questions()
                        .filter(question -> question.type() == QuestionType.FILES)
                        .map(question -> new BeforeApplying.Document(question.title(), question.required()))
                        .toList(),
                pace.of(joined),
                memberships
                        .held(own.organisation().id(), joined.id())
                        .map(MembershipStanding.Held::until)
                        .orElse(null),
                own.right().includes(AccessRight.REPRESENTATIVE));
    }

    /** How long an alliance takes to decide, which is no secret: one statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Pace pace(String alliance) {
        return pace.of(alliances.bySlug(alliance).orElseThrow(Problem.NotFound::new));
    }
}
