package org.lodestone.admission.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lodestone.admission.CaseApproved;
import org.lodestone.admission.CaseAssigned;
import org.lodestone.admission.CaseClosedUnanswered;
import org.lodestone.admission.CaseDeclined;
import org.lodestone.admission.CaseEvent;
import org.lodestone.admission.CaseRecommended;
import org.lodestone.admission.CaseResubmitted;
import org.lodestone.admission.CaseSentBack;
import org.lodestone.admission.CaseSubmitted;
import org.lodestone.admission.CaseWithdrawn;
import org.lodestone.admission.DeclarationSigned;
import org.lodestone.admission.DraftExpired;
import org.lodestone.admission.InformationRequested;
import org.lodestone.admission.MessageWritten;
import org.lodestone.admission.RequestCancelled;
import org.lodestone.admission.SignatoryNamed;
import org.lodestone.kernel.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A letter for every step that somebody waits for. */
@Component
class CaseLetters {

    private final CaseMail mail;
    private final Entries entries;
    private final DecisionLists lists;

    CaseLetters(CaseMail mail, Entries entries, DecisionLists lists) {
        this.mail = mail;
        this.entries = entries;
        this.lists = lists;
    }

    @ApplicationModuleListener
    void on(SignatoryNamed event) {
        PersonId by = Objects.requireNonNull(event.moment().by());
        if (!event.signatory().equals(by)) {
            Map<String, String> texts = Map.of("person", mail.name(by));
            mail.toSignatory(
                    event.moment().caseId(), event.signatory(), new CaseNote(event, "signatureAsked", texts, Map.of()));
        }
    }

    /** Those who wait with the submission read that it can go on; who signed need not be told. */
    @ApplicationModuleListener
    void on(DeclarationSigned event) {
        PersonId by = Objects.requireNonNull(event.moment().by());
        Map<String, String> texts = Map.of("person", mail.name(by));
        mail.toOthers(event.moment().caseId(), by, new CaseNote(event, "declarationSigned", texts, Map.of()));
    }

    @ApplicationModuleListener
    void on(CaseSubmitted event) {
        mail.toOrganisation(event.moment().caseId(), new CaseNote(event, "caseSubmitted"));
        mail.toReviewer(
                event.moment().caseId(),
                new CaseNote(event.moment().event() + "/staff", "caseArrived", Map.of(), Map.of()));
    }

    @ApplicationModuleListener
    void on(CaseAssigned event) {
        if (!event.assignee().equals(event.moment().by())) {
            mail.toReviewer(event.moment().caseId(), new CaseNote(event, "caseAssigned"));
        }
    }

    @ApplicationModuleListener
    void on(InformationRequested event) {
        String questions = mail.application(event.moment().caseId()).requests().stream()
                .filter(request -> request.id().equals(event.request()))
                .flatMap(request -> request.items().stream())
                .map(item -> "– " + item.words())
                .collect(Collectors.joining("\n"));
        Map<String, String> texts = Map.of("questions", questions);
        Map<String, LocalDate> dates = Map.of("due", event.due());
        mail.toOrganisation(event.moment().caseId(), new CaseNote(event, "informationRequested", texts, dates));
    }

    @ApplicationModuleListener
    void on(RequestCancelled event) {
        mail.toOrganisation(event.moment().caseId(), new CaseNote(event, "requestCancelled"));
    }

    @ApplicationModuleListener
    void on(CaseResubmitted event) {
        mail.toReviewer(event.moment().caseId(), new CaseNote(event, "caseAnswered"));
    }

    @ApplicationModuleListener
    void on(CaseRecommended event) {
        mail.toDeciders(event.moment().caseId(), new CaseNote(event, "caseReadyForDecision"));
    }

    @ApplicationModuleListener
    void on(CaseSentBack event) {
        mail.toReviewer(event.moment().caseId(), new CaseNote(event, "caseSentBack"));
    }

    @ApplicationModuleListener
    void on(CaseApproved event) {
        Verdict verdict = verdict(event);
        Map<String, LocalDate> dates = Map.of("start", event.start());
        mail.toOrganisation(
                event.moment().caseId(),
                new CaseNote(event, "caseApproved", message(verdict), dates, lists.conditions(verdict)));
    }

    @ApplicationModuleListener
    void on(CaseDeclined event) {
        Verdict verdict = verdict(event);
        mail.toOrganisation(
                event.moment().caseId(),
                new CaseNote(
                        event,
                        "caseDeclined",
                        message(verdict),
                        Map.of(),
                        lists.reasons(mail.application(event.moment().caseId()), verdict)));
    }

    @ApplicationModuleListener
    void on(CaseWithdrawn event) {
        mail.toReviewer(event.moment().caseId(), new CaseNote(event, "caseWithdrawn"));
    }

    @ApplicationModuleListener
    void on(CaseClosedUnanswered event) {
        mail.toOrganisation(event.moment().caseId(), new CaseNote(event, "caseClosedUnanswered"));
    }

    @ApplicationModuleListener
    void on(DraftExpired event) {
        mail.toOrganisation(event.moment().caseId(), new CaseNote(event, "draftExpired"));
    }

    @ApplicationModuleListener
    void on(MessageWritten event) {
        Map<String, String> texts = entries.find(event.entry())
                .map(entry -> Map.of("message", entry.words()))
                .orElseGet(Map::of);
        if (event.fromStaff()) {
            mail.toOrganisation(event.moment().caseId(), new CaseNote(event, "messageToOrganisation", texts, Map.of()));
        } else {
            mail.toReviewer(event.moment().caseId(), new CaseNote(event, "messageToAlliance", texts, Map.of()));
        }
    }

    private Verdict verdict(CaseEvent event) {
        return Objects.requireNonNull(mail.application(event.moment().caseId()).verdict());
    }

    private static Map<String, String> message(Verdict verdict) {
        return Map.of("message", verdict.message());
    }
}
