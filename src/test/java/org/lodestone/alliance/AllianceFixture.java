package org.lodestone.alliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.lodestone.access.AccountFixture;
import org.lodestone.alliance.domain.AllianceDocument;
import org.lodestone.alliance.domain.AllianceShelf;
import org.lodestone.alliance.domain.AllianceStore;
import org.lodestone.alliance.domain.StaffAppointment;
import org.lodestone.alliance.domain.StaffAppointments;
import org.lodestone.alliance.domain.StaffInvitation;
import org.lodestone.alliance.domain.StaffInvitations;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.kernel.PersonId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Alliances and their staff for tests: the two that ship with the portal, and further ones with a form of one's own. */
@Component
public class AllianceFixture {

    public static final AllianceId ERMA = new AllianceId(UUID.fromString("01890000-0000-7000-8000-00000000e001"));
    public static final AllianceId CMI = new AllianceId(UUID.fromString("01890000-0000-7000-8000-00000000c001"));

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final StaffAppointments appointments;
    private final StaffInvitations invitations;
    private final AccountFixture accounts;
    private final AllianceShelf shelf;
    private final AllianceStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AllianceFixture(
            StaffAppointments appointments,
            StaffInvitations invitations,
            AccountFixture accounts,
            AllianceShelf shelf,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.appointments = appointments;
        this.invitations = invitations;
        this.accounts = accounts;
        this.shelf = shelf;
        this.store = new AllianceStore(jdbc);
        this.transaction = transaction;
        this.clock = clock;
    }

    public AllianceId erma() {
        return ERMA;
    }

    public AllianceId cmi() {
        return CMI;
    }

    /** A new person with these roles in the alliance; sign them in with the coarse role {@code STAFF}. */
    public PersonId staff(AllianceId alliance, StaffRole... roles) {
        PersonId person = accounts.aPerson("Staff " + List.of(roles));
        grant(person, alliance, roles);
        return person;
    }

    public PersonId reviewer(AllianceId alliance) {
        return staff(alliance, StaffRole.REVIEWER);
    }

    public PersonId decider(AllianceId alliance) {
        return staff(alliance, StaffRole.DECIDER);
    }

    public PersonId editor(AllianceId alliance) {
        return staff(alliance, StaffRole.EDITOR);
    }

    public PersonId admin(AllianceId alliance) {
        return staff(alliance, StaffRole.ALLIANCE_ADMIN);
    }

    /** Grants roles to a person who has an account. */
    public void grant(PersonId person, AllianceId alliance, StaffRole... roles) {
        transaction.executeWithoutResult(status -> {
            for (StaffRole role : roles) {
                appointments.save(new StaffAppointment(alliance, person, role, null, clock.instant()));
            }
        });
    }

    public void end(PersonId person, AllianceId alliance, StaffRole role) {
        transaction.executeWithoutResult(status -> {
            StaffAppointment held =
                    appointments.held(alliance.value(), person.value(), role).orElseThrow();
            held.end(person, clock.instant());
            appointments.save(held);
        });
    }

    /** An open invitation for an address that nobody has; made by the alliance's set-up person. */
    public UUID anInvitation(AllianceId alliance, EmailAddress email, StaffRole role) {
        return transaction.execute(status -> invitations
                .save(new StaffInvitation(alliance, email, role, accounts.aPerson("Inviter"), clock.instant()))
                .id());
    }

    /** The document of a form that uses every type of question, as {@link #anAlliance} takes it. */
    public static String everyType() {
        return read("every-type");
    }

    /** A further alliance of its own, with this form, two tiers ({@code small}, {@code large}), and ERMA's numbers. */
    public AllianceId anAlliance(String form) {
        AllianceId id = AllianceId.next();
        transaction.executeWithoutResult(status -> {
            store.storeAlliance(document(id));
            store.storeForm(id, 1, form, LONG_AGO);
            store.storeDeclaration(id, 1, read("declaration"), LONG_AGO);
            store.storeCatalogue(id, catalogue());
        });
        shelf.refresh();
        return id;
    }

    public AllianceId anAllianceWithEveryType() {
        return anAlliance(everyType());
    }

    /** A further version of an alliance's form, valid from a moment. */
    public void aForm(AllianceId alliance, int version, String form, Instant validFrom) {
        transaction.executeWithoutResult(status -> store.storeForm(alliance, version, form, validFrom));
        shelf.refresh();
    }

    private AllianceDocument document(AllianceId id) {
        AllianceSummary erma = shelf.find(ERMA).orElseThrow().summary();
        String code = "T"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36)
                        .toUpperCase();
        return new AllianceDocument(
                id.value(),
                code,
                100,
                LocalizedText.same("Alliance " + code),
                LocalizedText.same("For tests"),
                "test@alliance.example",
                erma.zone().getId(),
                erma.caseRules(),
                erma.termRules(),
                List.of(
                        tier("small", "10.00", Benefit.REPORTS),
                        tier("large", "100.00", Benefit.REPORTS, Benefit.SUPPLY)),
                List.of());
    }

    private static AllianceDocument.Tier tier(String code, String fee, Benefit first, Benefit... rest) {
        return new AllianceDocument.Tier(
                code,
                LocalizedText.same("Tier " + code),
                LocalizedText.same("The " + code + " one"),
                new BigDecimal(fee),
                "EUR",
                true,
                EnumSet.of(first, rest));
    }

    private static String catalogue() {
        return resource("alliances/erma/catalogue.json");
    }

    private static String read(String name) {
        return resource("alliances/" + name + ".json");
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
