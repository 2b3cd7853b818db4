package org.lodestone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StatementsTest {

    @Autowired
    JdbcClient database;

    @Autowired
    AccountFixture accounts;

    @Autowired
    People people;

    @Test
    void statements_of_JDBC_are_counted() {
        Statements statements = Statements.during(() -> {
            database.sql("select count(*) from audit_entry").query(Long.class).single();
            database.sql("select count(*) from audit_entry where id = ?")
                    .param(UUID.randomUUID())
                    .query(Long.class)
                    .single();
        });

        assertThat(statements.sql()).hasSize(2).allMatch(sql -> sql.startsWith("select count(*)"));
    }

    @Test
    void the_audits_entries_are_counted_apart() {
        Statements statements = Statements.during(() -> accounts.aPerson("Statement counter"));

        assertThat(statements.auditEntries()).isEqualTo(1);
        assertThat(statements.sql()).noneMatch(sql -> sql.contains("audit_entry"));
    }

    @Test
    void what_is_not_watched_is_not_counted() {
        PersonId person = accounts.aPerson("Not counted");

        Statements statements = Statements.during(() -> Statements.unwatched(() -> people.get(person)));

        assertThat(statements.count()).isZero();
    }
}
