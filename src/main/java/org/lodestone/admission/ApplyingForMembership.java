package org.lodestone.admission;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lodestone.admission.domain.Answering;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.Cases;
import org.lodestone.admission.domain.MembershipApplication;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.Signatories;
import org.lodestone.admission.domain.Situation;
import org.lodestone.admission.domain.StartingCases;
import org.lodestone.admission.domain.Submitting;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What an organisation does with its own application until it is submitted, and when it takes it back. */
@Service
public class ApplyingForMembership {

    private final CaseDesk desk;
    private final Cases cases;
    private final StartingCases starting;
    private final Answering answering;
    private final Submitting submitting;
    private final Alliances alliances;
    private final ActingFor acting;
    private final Signatories signatories;
    private final TransactionTemplate transaction;

    ApplyingForMembership(
            CaseDesk desk,
            Cases cases,
            StartingCases starting,
            Answering answering,
            Submitting submitting,
            Alliances alliances,
            ActingFor acting,
            Signatories signatories,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.cases = cases;
        this.starting = starting;
        this.answering = answering;
        this.submitting = submitting;
        this.alliances = alliances;
        this.acting = acting;
        this.signatories = signatories;
        this.transaction = transaction;
    }

    /**
     * Begins a draft and returns its reference.
     *
     * @throws Problem.RuleBroken {@code caseAlreadyOpen} (arguments {@code reference}, {@code person}, {@code at})
     *     when there is an open case, {@code membershipInForce} (argument {@code until}) when there is a membership
     */
    @PreAuthorize("isAuthenticated()")
    public String start(String organisation, String alliance) {
        AllianceId id =
                alliances.bySlug(alliance).orElseThrow(Problem.NotFound::new).id();
        return begin(
                organisation, id, () -> starting.start(organisation, id, null).reference());
    }

    /** Begins a draft with the answers of a case that ended; returns the new reference. */
    @PreAuthorize("isAuthenticated()")
    public String startAgain(String organisation, String caseReference) {
        AllianceId id = transaction.execute(
                status -> desk.read(organisation, caseReference).alliance().id());
        return begin(organisation, Objects.requireNonNull(id), () -> {
            OpenedCase ended = desk.read(organisation, caseReference);
            ended.application().require(CaseAction.START_AGAIN, ended.in());
            return starting.start(organisation, ended.alliance().id(), ended).reference();
        });
    }

    /**
     * Saves one answer, errors and all. What comes back is committed.
     *
     * @throws Problem.StaleEdit {@code staleAnswer}, or {@code profileStale} where the question is bound to the profile, with
     *     {@code value}, {@code person} (the name), {@code at} and {@code version} when somebody changed the answer since
     * @throws Problem.RuleBroken {@code answerAfterSubmission} when the case is no draft any more
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public SavedAnswer save(String organisation, String caseReference, AnswerEdit edit) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        opened.application().require(CaseAction.EDIT, opened.in());
        SavedAnswer saved = answering.save(opened, edit);
        signatories.follow(opened, saved);
        cases.save(opened.application());
        return saved;
    }

    /** Names who signs; another person than before voids a signature. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void nameSignatory(String organisation, String caseReference, PersonId signatory) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        opened.application().require(CaseAction.NAME_SIGNATORY, opened.in());
        signatories.name(opened, signatory);
        cases.save(opened.application());
    }

    /**
     * Submits.
     *
     * @throws Problem.RuleBroken {@code answersMissing} (argument {@code count}), {@code signatoryMissing} or
     *     {@code signatureMissing} (argument {@code person})
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void submit(String organisation, String caseReference) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        submitting.submit(opened);
        cases.save(opened.application());
    }

    /** Takes a submitted application back. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void withdraw(String organisation, String caseReference) {
        act(organisation, caseReference, MembershipApplication::withdraw);
    }

    /** Ends a draft that was never submitted. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void discard(String organisation, String caseReference) {
        act(organisation, caseReference, MembershipApplication::discard);
    }

    private void act(String organisation, String reference, BiConsumer<MembershipApplication, Situation> verb) {
        OpenedCase opened = desk.lock(organisation, reference);
        verb.accept(opened.application(), opened.in());
        cases.save(opened.application());
    }

    /** Of two people at once the database lets one through; the other reads, after the rollback, who was first. */
    private String begin(String organisation, AllianceId alliance, Supplier<String> act) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> act.get()));
        } catch (DataIntegrityViolationException second) {
            transaction.executeWithoutResult(status -> starting.refuseSecond(
                    acting.organisation(organisation, AccessRight.REPRESENTATIVE)
                            .id(),
                    alliance));
            throw second;
        }
    }
}
