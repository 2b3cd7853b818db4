package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.admission.MembershipStanding;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.springframework.stereotype.Component;

/** Begins drafts. What the database refuses is told by reading again, after the rollback. */
@Component
public class StartingCases {

    private final Cases cases;
    private final Answers answers;
    private final CaseReferences references;
    private final Alliances alliances;
    private final ActingFor acting;
    private final MembershipStanding memberships;
    private final People people;
    private final CarryingOver carrying;
    private final CurrentPerson current;
    private final Clock clock;

    StartingCases(
            Cases cases,
            Answers answers,
            CaseReferences references,
            Alliances alliances,
            ActingFor acting,
            MembershipStanding memberships,
            People people,
            CarryingOver carrying,
            CurrentPerson current,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.references = references;
        this.alliances = alliances;
        this.acting = acting;
        this.memberships = memberships;
        this.people = people;
        this.carrying = carrying;
        this.current = current;
        this.clock = clock;
    }

    /** @param copied the case whose answers the draft begins with */
    public MembershipApplication start(String organisation, AllianceId allianceId, @Nullable OpenedCase copied) {
        OrganisationSummary own = acting.organisation(organisation, AccessRight.REPRESENTATIVE);
        AllianceSummary alliance = alliances.get(allianceId);
        refuseSecond(own.id(), alliance.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Versions versions = new Versions(
                alliances.currentForm(alliance.id()).version(),
                alliances.currentDeclaration(alliance.id()).version());
        MembershipApplication started = cases.saveAndFlush(MembershipApplication.start(
                references.next(
                        alliance, LocalDate.ofInstant(now, alliance.zone()).getYear()),
                alliance.id(),
                Applicant.of(own),
                versions,
                copied == null ? null : copied.application().reference(),
                current.required(),
                now));
        if (copied == null) {
            carrying.into(started, now);
        } else {
            copyAnswers(copied, started, now);
        }
        return started;
    }

    /**
     * @throws Problem.RuleBroken {@code caseAlreadyOpen} or {@code membershipInForce}
     */
    public void refuseSecond(OrganisationId organisation, AllianceId alliance) {
        cases.open(organisation.value(), alliance.value()).ifPresent(open -> {
            throw new Problem.RuleBroken(
                    "caseAlreadyOpen",
                    Map.of(
                            "reference", open.reference(),
                            "person", people.get(open.startedBy()).name(),
                            "at", open.startedAt()));
        });
        memberships.held(organisation, alliance).ifPresent(held -> {
            throw new Problem.RuleBroken("membershipInForce", Map.of("until", held.until()));
        });
    }

    /** The answers that the current form still asks for in the same way; who signs is named, and a consent given, anew. */
    private void copyAnswers(OpenedCase copied, MembershipApplication started, Instant now) {
        FormDefinition before = alliances.form(
                copied.alliance().id(), copied.application().versions().form());
        FormDefinition form =
                alliances.form(started.alliance(), started.versions().form());
        for (Answer answer : answers.of(copied.id().value())) {
            boolean sameKind = form.question(answer.question())
                    .filter(question -> before.question(answer.question())
                            .filter(old -> old.type() == question.type())
                            .isPresent())
                    .isPresent();
            boolean own = form.question(answer.question())
                    .filter(question -> question.profileField() == null
                            && question.type() != QuestionType.PROFILE
                            && question.type() != QuestionType.DECLARATION
                            && question.limits().mustBe() == null
                            && !Signatories.names(question))
                    .isPresent();
            if (sameKind && own && !answer.value().isBlank()) {
                answers.save(answer.into(started.id(), current.required(), now));
            }
        }
    }
}
