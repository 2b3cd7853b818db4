package org.lodestone.organisation.domain;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.domain.ProfilePart.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a profile together. All its tables are read in one statement: a profile stands on many pages, and its parts are few
 * rows each.
 */
@Component
public class ProfileReader {

    private static final String PARTS = """
            select 'ORGANISATION' as kind, o.id, o.reference as word1, o.name as word2, o.country as word3,
                   cast(null as varchar(1000)) as word4, cast(null as varchar(255)) as word5,
                   cast(null as numeric(18, 4)) as amount, cast(null as integer) as in_year, cast(null as date) as on_day,
                   cast(null as uuid) as file_id, o.created_at as at, o.version
            from organisation o where o.id = :organisation
            union all
            select 'FIELD', f.changed_by, f.field, f.content, null, null, null, null, null, null, null, f.changed_at, f.version
            from profile_field f where f.organisation_id = :organisation
            union all
            select 'MINERAL', m.id, m.mineral, m.roles, m.unit, null, null, m.amount, m.amount_year, null, null,
                   m.added_at, m.version
            from mineral_activity m where m.organisation_id = :organisation
            union all
            select 'CERTIFICATE', c.id, c.standard, c.certificate_number, c.issuer, c.certificate_scope, c.file_name, null,
                   null, c.valid_until, c.file_id, c.added_at, c.version
            from certificate c where c.organisation_id = :organisation
            union all
            select 'PERSON', a.person_id, a.function_title, a.access_right, a.contact_roles, null, null, null, null, null,
                   null, a.started_at, a.version
            from affiliation a where a.organisation_id = :organisation and a.open_slot = true
            order by at, id
            """;

    private final JdbcClient database;
    private final EntityManager unsaved;

    ProfileReader(JdbcClient database, EntityManager unsaved) {
        this.database = database;
        this.unsaved = unsaved;
    }

    /**
     * What this transaction has changed is read too.
     *
     * @param people puts names to the affiliations
     */
    public Profile read(OrganisationId id, Function<List<PersonRow>, List<PersonInOrganisation>> people) {
        unsaved.flush();
        Map<Kind, List<ProfilePart>> parts = database
                .sql(PARTS)
                .param("organisation", id.value())
                .query((row, number) -> ProfilePart.of(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ProfilePart::kind));
        OrganisationSummary organisation = all(parts, Kind.ORGANISATION, ProfilePart::organisation).stream()
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        Map<ProfileField, FieldValue> fields = new EnumMap<>(ProfileField.class);
        all(parts, Kind.FIELD, ProfilePart::field).forEach(field -> fields.put(field.field(), field));
        List<MineralActivity> minerals =
                all(parts, Kind.MINERAL, part -> part.mineral().activity());
        List<CertificateSummary> certificates = all(parts, Kind.CERTIFICATE, ProfilePart::certificate);
        return new Profile(
                organisation,
                fields,
                minerals,
                certificates,
                people.apply(all(parts, Kind.PERSON, ProfilePart::person)));
    }

    private static <T> List<T> all(Map<Kind, List<ProfilePart>> parts, Kind kind, Function<ProfilePart, T> as) {
        return parts.getOrDefault(kind, List.of()).stream().map(as).toList();
    }
}
