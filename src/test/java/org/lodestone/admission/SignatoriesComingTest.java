package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AcceptedInvitation;
import org.lodestone.organisation.AcceptingInvitations;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class SignatoriesComingTest {

    /** Long enough for the other thread to come to the lock for which it waits. */
    private static final Duration REACHED = Duration.ofMillis(400);

    @Autowired
    CaseFixture cases;

    @Autowired
    AccountFixture accounts;

    @Autowired
    InvitingSignatories inviting;

    @Autowired
    AcceptingInvitations accepting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    /** Whoever works on the draft locks the case, then the organisation; in another order the two would wait for each other. */
    @Test
    void whoever_comes_to_sign_waits_for_a_colleague_who_is_saving_and_holds_nothing_meanwhile() throws Exception {
        ACase made = cases.aCase().draft();
        EmailAddress email = AccountFixture.address();
        CaseFixture.run(
                made.applicant(), () -> inviting.invite(made.of(), made.reference(), email, "Invited person", null));
        PersonId invited = accounts.aPerson("Invited person", email, Language.EN);

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<AcceptedInvitation> accepted = whileSomebodySaves(made, () -> other.submit(() -> accept(invited)));
            assertThat(accepted.get().reference()).isEqualTo(made.of());
        }

        assertThat(cases.open(made).signature().signatory())
                .isNotNull()
                .extracting(Someone::id)
                .isEqualTo(invited);
    }

    private AcceptedInvitation accept(PersonId invited) {
        return SignedIn.as(invited, () -> {
            UUID invitation = accepting.mine().getFirst().id();
            return accepting.accept(invitation);
        });
    }

    private Future<AcceptedInvitation> whileSomebodySaves(ACase made, Supplier<Future<AcceptedInvitation>> comes) {
        return transaction.execute(status -> {
            lock("membership_application", made.reference());
            Future<AcceptedInvitation> accepted = comes.get();
            pause();
            assertThat(accepted.isDone()).as("it waits for the case").isFalse();
            lock("organisation", made.of());
            return accepted;
        });
    }

    private void lock(String table, String reference) {
        database.sql("select id from " + table + " where reference = ? for update")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(REACHED);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
