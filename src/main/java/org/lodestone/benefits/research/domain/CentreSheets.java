package org.lodestone.benefits.research.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestone.benefits.research.CentreSheet;
import org.lodestone.benefits.research.CentreSheet.Location;
import org.lodestone.benefits.research.CentreSheet.Name;
import org.lodestone.benefits.research.CentreSheet.Relation;
import org.lodestone.kernel.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one centre whole. */
@Repository
public class CentreSheets {

    private final JdbcClient jdbc;

    CentreSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for an unknown and for a withdrawn one. */
    public Optional<CentreSheet> sheet(String id) {
        return jdbc.sql("select * from research_centre where ror_id = :id and status <> 'WITHDRAWN'")
                .param("id", id)
                .query((row, number) -> sheet(row))
                .optional();
    }

    private CentreSheet sheet(ResultSet row) throws SQLException {
        String id = row.getString("ror_id");
        int year = row.getInt("established");
        Integer established = row.wasNull() ? null : year;
        return new CentreSheet(
                CentreTables.row(row),
                established,
                row.getString("website"),
                row.getString("wikipedia"),
                names(id),
                locations(id),
                relations(id),
                identifiers(id),
                row.getObject("modified_on", LocalDate.class),
                row.getString("source"),
                row.getString("provenance"));
    }

    private List<Name> names(String id) {
        return jdbc.sql("select name, language, kinds from research_centre_name where ror_id = :id order by place")
                .param("id", id)
                .query((row, number) -> new Name(
                        row.getString("name"),
                        row.getString("language"),
                        List.of(row.getString("kinds").split(";"))))
                .list();
    }

    private List<Location> locations(String id) {
        return jdbc.sql("select * from research_centre_location where ror_id = :id order by place")
                .param("id", id)
                .query((row, number) -> new Location(
                        new CountryCode(row.getString("country")),
                        row.getString("subdivision"),
                        row.getString("city"),
                        row.getBigDecimal("latitude"),
                        row.getBigDecimal("longitude")))
                .list();
    }

    private List<Relation> relations(String id) {
        return jdbc.sql("""
                        select r.kind, r.label, r.related_id, c.ror_id is not null as here
                        from research_centre_relation r
                        left join research_centre c on c.ror_id = r.related_id and c.status <> 'WITHDRAWN'
                        where r.ror_id = :id order by r.kind, r.label, r.place
                        """)
                .param("id", id)
                .query((row, number) -> new Relation(
                        row.getString("kind"),
                        row.getString("label"),
                        row.getString("related_id"),
                        row.getBoolean("here")))
                .list();
    }

    private Map<String, String> identifiers(String id) {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("select kind, identifier from research_centre_identifier where ror_id = :id order by kind")
                .param("id", id)
                .query(row -> {
                    found.put(row.getString("kind"), row.getString("identifier"));
                });
        return found;
    }
}
