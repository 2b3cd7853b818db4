package org.lodestone.access;

import java.time.ZoneId;
import java.util.UUID;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.domain.PostFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People for tests, active at once and without the cost of a password. */
@Component
public class AccountFixture {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

    private final OpeningAccounts accounts;
    private final ForgottenPasswords passwords;
    private final PostFixture post;
    private final JdbcClient database;

    AccountFixture(OpeningAccounts accounts, ForgottenPasswords passwords, PostFixture post, JdbcClient database) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.post = post;
        this.database = database;
    }

    /** A new person of this name, reading English, with an address of their own. */
    public PersonId aPerson(String name) {
        return aPerson(name, Language.EN);
    }

    public PersonId aPerson(String name, Language language) {
        return accounts.open(address(), name, language, TASHKENT);
    }

    public PersonId aPerson(String name, EmailAddress email, Language language) {
        return accounts.open(email, name, language, TASHKENT);
    }

    /** Chooses a password by the link in a letter. */
    public void choosePassword(EmailAddress email, String password) {
        passwords.ask(email, Language.EN);
        passwords.reset(post.secret(email, "access.resetPassword"), password);
    }

    /** An address that nobody else has. */
    public static EmailAddress address() {
        return new EmailAddress("p-" + UUID.randomUUID() + "@example.org");
    }

    public void suspend(PersonId person) {
        database.sql("update account set state = 'SUSPENDED' where id = ?")
                .param(person.value())
                .update();
    }

    /** An open invitation of an address that nobody has. */
    public UUID anInvitation(PortalRole role) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into portal_invitation (id, email, role, invited_by, invited_at, expires_at)
                        values (?, ?, ?, ?, current_timestamp, current_timestamp + interval '1' day)
                        """)
                .params(id, address().value(), role.name(), aPerson("Inviter").value())
                .update();
        return id;
    }

    public void grant(PersonId person, PortalRole role) {
        database.sql("insert into portal_role (account_id, role, granted_at) values (?, ?, current_timestamp)")
                .params(person.value(), role.name())
                .update();
    }
}
