package org.lodestone.admission.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestone.admission.CaseAssigned;
import org.lodestone.admission.CaseClaimed;
import org.lodestone.admission.CaseClosedUnanswered;
import org.lodestone.admission.CaseEvent;
import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseMoment;
import org.lodestone.admission.CaseReleased;
import org.lodestone.admission.CaseResubmitted;
import org.lodestone.admission.CaseSubmitted;
import org.lodestone.admission.CaseWithdrawn;
import org.lodestone.admission.CheckRecorded;
import org.lodestone.admission.ConflictDeclared;
import org.lodestone.admission.CriterionAssessed;
import org.lodestone.admission.DeclarationSigned;
import org.lodestone.admission.DraftDiscarded;
import org.lodestone.admission.DraftExpired;
import org.lodestone.admission.DraftStarted;
import org.lodestone.admission.InformationRequested;
import org.lodestone.admission.RequestCancelled;
import org.lodestone.admission.ReviewStarted;
import org.lodestone.admission.ReviewerLeft;
import org.lodestone.admission.SignatoryInvited;
import org.lodestone.admission.SignatoryNamed;
import org.lodestone.admission.TimelineKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a case's timeline: most entries out of the events, in their transaction; those with words by their services. */
@Component
public class Timeline {

    private static final Map<Class<? extends CaseEvent>, TimelineKind> WITHOUT_WORDS = Map.ofEntries(
            Map.entry(DraftStarted.class, TimelineKind.DRAFT_STARTED),
            Map.entry(SignatoryInvited.class, TimelineKind.SIGNATORY_INVITED),
            Map.entry(SignatoryNamed.class, TimelineKind.SIGNATORY_NAMED),
            Map.entry(DeclarationSigned.class, TimelineKind.DECLARATION_SIGNED),
            Map.entry(CaseSubmitted.class, TimelineKind.CASE_SUBMITTED),
            Map.entry(CaseClaimed.class, TimelineKind.CASE_CLAIMED),
            Map.entry(CaseReleased.class, TimelineKind.CASE_RELEASED),
            Map.entry(ReviewerLeft.class, TimelineKind.REVIEWER_LEFT),
            Map.entry(CaseAssigned.class, TimelineKind.CASE_ASSIGNED),
            Map.entry(CheckRecorded.class, TimelineKind.CHECK_RECORDED),
            Map.entry(ReviewStarted.class, TimelineKind.REVIEW_STARTED),
            Map.entry(CriterionAssessed.class, TimelineKind.CRITERION_ASSESSED),
            Map.entry(InformationRequested.class, TimelineKind.INFORMATION_REQUESTED),
            Map.entry(RequestCancelled.class, TimelineKind.REQUEST_CANCELLED),
            Map.entry(CaseResubmitted.class, TimelineKind.CASE_RESUBMITTED),
            Map.entry(CaseWithdrawn.class, TimelineKind.CASE_WITHDRAWN),
            Map.entry(CaseClosedUnanswered.class, TimelineKind.CASE_CLOSED_UNANSWERED),
            Map.entry(DraftDiscarded.class, TimelineKind.DRAFT_DISCARDED),
            Map.entry(DraftExpired.class, TimelineKind.DRAFT_EXPIRED),
            Map.entry(ConflictDeclared.class, TimelineKind.CONFLICT_DECLARED));

    private static final Set<TimelineKind> OF_THE_ORGANISATION = EnumSet.of(
            TimelineKind.DRAFT_STARTED,
            TimelineKind.SIGNATORY_INVITED,
            TimelineKind.SIGNATORY_NAMED,
            TimelineKind.DECLARATION_SIGNED,
            TimelineKind.CASE_SUBMITTED,
            TimelineKind.CASE_RESUBMITTED,
            TimelineKind.CASE_WITHDRAWN,
            TimelineKind.DRAFT_DISCARDED,
            TimelineKind.DRAFT_EXPIRED);

    private final Entries entries;

    Timeline(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    void note(CaseEvent event) {
        TimelineKind kind = WITHOUT_WORDS.get(event.getClass());
        if (kind != null) {
            entries.save(new Entry(event.moment(), kind, !OF_THE_ORGANISATION.contains(kind), "", event.details()));
        }
    }

    /** An entry with words: a message, a note, a reason. */
    public Entry write(
            CaseMoment moment, TimelineKind kind, boolean fromStaff, String words, Map<String, String> details) {
        return entries.save(new Entry(moment, kind, fromStaff, words, details));
    }

    public List<Entry> of(CaseId caseId) {
        return entries.of(caseId.value());
    }
}
