package org.lodestone.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.domain.Membership;
import org.lodestone.membership.domain.Memberships;
import org.lodestone.membership.domain.Origin;
import org.lodestone.membership.domain.Term;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Memberships for tests, without the application that they would come from. */
@Component
public class MembershipFixture {

    private static final PersonId SOMEBODY = PersonId.next();

    private final Memberships memberships;
    private final Alliances alliances;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MembershipFixture(Memberships memberships, Alliances alliances, TransactionTemplate transaction, Clock clock) {
        this.memberships = memberships;
        this.alliances = alliances;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In force from today on, in the alliance's first tier: {@code inForce(tmk.id(), "erma")}. */
    public MembershipSummary inForce(OrganisationId organisation, String alliance) {
        return inForce(
                organisation, alliance, alliance(alliance).tiers().getFirst().code());
    }

    /** In force from today on: {@code inForce(tmk.id(), "cmi", "corporate")}. */
    public MembershipSummary inForce(OrganisationId organisation, String alliance, String tier) {
        return starting(organisation, alliance, tier, today(alliance));
    }

    public MembershipSummary starting(OrganisationId organisation, String alliance, String tier, LocalDate start) {
        AllianceSummary joined = alliance(alliance);
        CaseId from = CaseId.next();
        Origin origin = new Origin(
                from,
                joined.code() + "-" + UUID.randomUUID().toString().substring(0, 12),
                organisation,
                joined.id(),
                tier,
                SOMEBODY,
                clock.instant());
        return transaction.execute(status -> memberships
                .save(new Membership(origin, Term.starting(start, joined.termRules())))
                .summary(today(alliance)));
    }

    public void suspend(MembershipSummary membership) {
        change(membership, (found, today) -> found.suspend("An unpaid fee", SOMEBODY, today, clock.instant()));
    }

    public void restore(MembershipSummary membership) {
        change(membership, (found, today) -> found.restore(SOMEBODY, today));
    }

    public void end(MembershipSummary membership) {
        change(
                membership,
                (found, today) -> found.end(MembershipEnd.RESIGNED, "It left", SOMEBODY, today, clock.instant()));
    }

    public LocalDate today(String alliance) {
        return LocalDate.ofInstant(clock.instant(), alliance(alliance).zone());
    }

    public AllianceSummary alliance(String slug) {
        return alliances.bySlug(slug).orElseThrow();
    }

    private void change(MembershipSummary membership, BiConsumer<Membership, LocalDate> verb) {
        transaction.executeWithoutResult(status -> {
            Membership found = memberships.all(List.of(membership.id().value())).getFirst();
            verb.accept(
                    found,
                    LocalDate.ofInstant(
                            clock.instant(), alliances.get(found.alliance()).zone()));
            memberships.save(found);
        });
    }
}
