package org.lodestone.access.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lodestone.access.PersonRow;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** People with their portal-wide roles, in one statement. */
@Component
public class PersonRows {

    private static final String NOTABLE = """
            select a.id, a.name, a.email, a.state, r.role from account a left join portal_role r on r.account_id = a.id
            where r.role is not null or a.state = 'SUSPENDED' order by a.name, a.id
            """;
    private static final String FOUND = """
            select a.id, a.name, a.email, a.state, r.role from account a left join portal_role r on r.account_id = a.id
            where lower(a.name) like :text escape '!' or a.email like :text escape '!' order by a.name, a.id
            fetch first 100 rows only
            """;

    private final JdbcClient database;

    PersonRows(JdbcClient database) {
        this.database = database;
    }

    /** Everyone with a role, and whoever is suspended. */
    public List<PersonRow> notable() {
        return rows(database.sql(NOTABLE));
    }

    /** By a part of the name or the address; the first hundred. */
    public List<PersonRow> find(String text) {
        String part = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return rows(database.sql(FOUND).param("text", "%" + part + "%"));
    }

    private static List<PersonRow> rows(StatementSpec statement) {
        Map<UUID, PersonRow> people = new LinkedHashMap<>();
        statement.query(row -> {
            UUID id = row.getObject("id", UUID.class);
            Set<PortalRole> roles = people.containsKey(id) ? people.get(id).roles() : new TreeSet<>();
            if (row.getString("role") != null) {
                roles.add(PortalRole.valueOf(row.getString("role")));
            }
            people.put(
                    id,
                    new PersonRow(
                            new PersonId(id),
                            row.getString("name"),
                            row.getString("email"),
                            AccountState.ACTIVE.name().equals(row.getString("state")),
                            roles));
        });
        return List.copyOf(people.values());
    }
}
