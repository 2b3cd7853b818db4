package org.lodestone.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the account behind a session together with its portal-wide roles: the one statement that every request costs. */
@Component
public class AccountReader {

    private record Row(
            PersonCard card, int credentials, @Nullable String role) {}

    private final JdbcClient database;

    AccountReader(JdbcClient database) {
        this.database = database;
    }

    public Optional<AccountNow> read(PersonId person) {
        List<Row> rows = database.sql("""
                        select a.id, a.email, a.name, a.language, a.zone, a.state, a.credentials, r.role
                        from account a left join portal_role r on r.account_id = a.id where a.id = :id
                        """)
                .param("id", person.value())
                .query((row, number) -> row(row))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.getFirst();
        return Optional.of(new AccountNow(
                first.card(),
                first.credentials(),
                rows.stream().map(Row::role).filter(role -> role != null).collect(Collectors.toSet())));
    }

    private static Row row(ResultSet row) throws SQLException {
        PersonCard card = new PersonCard(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Language.of(Locale.of(row.getString("language"))),
                ZoneId.of(row.getString("zone")),
                AccountState.ACTIVE.name().equals(row.getString("state")));
        return new Row(card, row.getInt("credentials"), row.getString("role"));
    }
}
