package org.lodestone.admission.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.lodestone.kernel.Ids;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the sanctions list that ships with the portal (US public domain): bodies and owners of vessels, each with its aliases. */
@Component
class V20261123150100__load_sanctions extends BaseJavaMigration {

    private static final String INSERT =
            "insert into sanctioned_name (id, source, entry, listed, name, country, programme) values (?, ?, ?, ?, ?, ?, ?)";

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        String list = new ClassPathResource("sanctions/ofac-2021-07-sdn-no-individuals.csv")
                .getContentAsString(StandardCharsets.UTF_8);
        Connection connection = context.getConnection();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (SdnList.Body body : SdnList.read(list)) {
                for (String name : body.names()) {
                    add(insert, body, name);
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, SdnList.Body body, String name) throws SQLException {
        insert.setObject(1, Ids.next());
        insert.setString(2, SdnList.SOURCE);
        insert.setString(3, body.entry());
        insert.setString(4, body.listed());
        insert.setString(5, name);
        insert.setString(6, body.country());
        insert.setString(7, body.programme());
        insert.addBatch();
    }
}
