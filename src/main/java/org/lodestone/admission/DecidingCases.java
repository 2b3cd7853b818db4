package org.lodestone.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestone.access.People;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.Cases;
import org.lodestone.admission.domain.Deciding;
import org.lodestone.admission.domain.MembershipApplication;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.Timeline;
import org.lodestone.admission.domain.Verdict;
import org.lodestone.admission.domain.Wording;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision, by somebody who did not recommend it. */
@Service
public class DecidingCases {

    private final CaseDesk desk;
    private final Cases cases;
    private final DecisionConsequences consequences;
    private final MembershipStanding memberships;
    private final Alliances alliances;
    private final People people;
    private final Timeline timeline;

    DecidingCases(
            CaseDesk desk,
            Cases cases,
            DecisionConsequences consequences,
            MembershipStanding memberships,
            Alliances alliances,
            People people,
            Timeline timeline) {
        this.desk = desk;
        this.cases = cases;
        this.consequences = consequences;
        this.memberships = memberships;
        this.alliances = alliances;
        this.people = people;
        this.timeline = timeline;
    }

    /** What an approval would do, for the sentence in the dialog of whoever may approve. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional(readOnly = true)
    public DecisionPreview preview(String alliance, String caseReference, LocalDate start) {
        OpenedCase opened = desk.readAsStaff(alliance, caseReference);
        MembershipApplication application = opened.application();
        application.require(CaseAction.APPROVE, opened.in());
        String tier = application.tier();
        DecisionConsequences.Preview preview =
                consequences.preview(application.applicant().id(), application.alliance(), tier, start);
        return new DecisionPreview(
                start,
                preview.until(),
                preview.benefits(),
                preview.people(),
                tier == null ? null : opened.alliance().tier(tier).orElse(null));
    }

    /**
     * Approves, declines or sends back. Of two people at once one decides.
     *
     * @param seenVersion of the sheet on which the decision rests
     * @throws Problem.StaleEdit {@code alreadyDecided} with {@code person} (the name), {@code at} and {@code outcome},
     *     or {@code caseMoved} when the case is not the one that was read any more
     */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void decide(String alliance, String caseReference, Decision decision, long seenVersion) {
        OpenedCase opened = desk.lockAsStaff(alliance, caseReference);
        MembershipApplication application = opened.application();
        refuseSecondDecision(opened);
        application.require(action(decision), opened.in());
        if (application.version() != seenVersion) {
            throw new Problem.StaleEdit("caseMoved", Map.of("reference", application.reference()));
        }
        Deciding deciding = application.deciding();
        switch (decision) {
            case Decision.Approve approve -> approve(opened, approve);
            case Decision.Decline decline -> decline(opened, decline);
            case Decision.SendBack back -> {
                String reason = Wording.required(back.reason(), Wording.REASON);
                deciding.sendBack(new Decision.SendBack(reason), opened.in());
                timeline.write(opened.moment(), TimelineKind.CASE_SENT_BACK, true, reason, Map.of());
            }
        }
        cases.save(application);
    }

    private void approve(OpenedCase opened, Decision.Approve decision) {
        MembershipApplication application = opened.application();
        memberships.held(application.applicant().id(), application.alliance()).ifPresent(held -> {
            throw new Problem.RuleBroken("membershipInForce", Map.of("until", held.until()));
        });
        String message = Wording.optional(decision.message(), Wording.MESSAGE);
        List<Condition> conditions = decision.conditions().stream()
                .map(condition -> new Condition(Wording.required(condition.text(), Wording.REASON), condition.due()))
                .toList();
        List<ReasonDefinition> reasons = chosen(opened, ReasonDefinition.Outcome.APPROVE, decision.reasons());
        if (conditions.isEmpty() && reasons.stream().anyMatch(ReasonDefinition::saysThatThereAreConditions)) {
            throw new Problem.RuleBroken("conditionsMissing");
        }
        application
                .deciding()
                .approve(new Decision.Approve(decision.start(), conditions, decision.reasons(), message), opened.in());
        timeline.write(opened.moment(), TimelineKind.CASE_APPROVED, true, message, withReasons(decision.reasons()));
    }

    private void decline(OpenedCase opened, Decision.Decline decision) {
        chosen(opened, ReasonDefinition.Outcome.DECLINE, decision.reasons());
        String message = Wording.required(decision.message(), Wording.MESSAGE);
        opened.application().deciding().decline(new Decision.Decline(decision.reasons(), message), opened.in());
        timeline.write(opened.moment(), TimelineKind.CASE_DECLINED, true, message, withReasons(decision.reasons()));
    }

    /** The reasons behind the codes, which must all be in the alliance's catalogue. */
    private List<ReasonDefinition> chosen(OpenedCase opened, ReasonDefinition.Outcome outcome, List<String> codes) {
        List<ReasonDefinition> found = alliances.reasons(opened.alliance().id(), outcome).stream()
                .filter(reason -> codes.contains(reason.code()))
                .toList();
        if (found.size() != Set.copyOf(codes).size()) {
            throw new Problem.RuleBroken("reasonUnknown");
        }
        return found;
    }

    private static Map<String, String> withReasons(List<String> codes) {
        return codes.isEmpty() ? Map.of() : Map.of("reasons", String.join(",", codes));
    }

    private void refuseSecondDecision(OpenedCase opened) {
        Verdict verdict = opened.application().verdict();
        if (verdict != null && opened.in().who().roles().contains(StaffRole.DECIDER)) {
            throw new Problem.StaleEdit(
                    "alreadyDecided",
                    Map.of(
                            "person", people.get(verdict.by()).name(),
                            "at", verdict.at(),
                            "outcome", opened.application().state().name()));
        }
    }

    private static CaseAction action(Decision decision) {
        return switch (decision) {
            case Decision.Approve approve -> CaseAction.APPROVE;
            case Decision.Decline decline -> CaseAction.DECLINE;
            case Decision.SendBack back -> CaseAction.SEND_BACK;
        };
    }
}
