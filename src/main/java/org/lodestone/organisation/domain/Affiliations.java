package org.lodestone.organisation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The affiliations of people to organisations. */
public interface Affiliations extends Repository<Affiliation, UUID> {

    Affiliation save(Affiliation affiliation);

    @Query("select a from Affiliation a where a.organisationId = :organisation and a.personId = :person"
            + " and a.openSlot = true")
    Optional<Affiliation> active(UUID organisation, UUID person);

    @Query(
            "select new org.lodestone.organisation.domain.AffiliationRow(a.personId, o.id, o.reference, o.name, o.country,"
                    + " a.accessRight) from Affiliation a join Organisation o on o.id = a.organisationId"
                    + " where a.personId = :person and a.openSlot = true order by o.name, o.id")
    List<AffiliationRow> ofPerson(UUID person);

    @Query("select new org.lodestone.organisation.domain.PersonRow(a.personId, a.functionTitle, a.accessRight,"
            + " a.contactRoles) from Affiliation a where a.organisationId = :organisation and a.openSlot = true"
            + " order by a.startedAt, a.id")
    List<PersonRow> ofOrganisation(UUID organisation);

    @Query("select a from Affiliation a where a.organisationId in :organisations and a.openSlot = true"
            + " order by a.startedAt, a.id")
    List<Affiliation> ofOrganisations(Collection<UUID> organisations);
}
