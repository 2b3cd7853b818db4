package org.lodestone.organisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The minerals of all profiles. */
public interface MineralRecords extends Repository<MineralRecord, UUID> {

    MineralRecord saveAndFlush(MineralRecord mineral);

    void delete(MineralRecord mineral);

    @Query("select m from MineralRecord m where m.id = :id and m.organisationId = :organisation")
    Optional<MineralRecord> find(UUID id, UUID organisation);

    @Query("select m from MineralRecord m"
            + " where m.organisationId = :organisation and m.mineral = :mineral and m.id <> :except")
    Optional<MineralRecord> another(UUID organisation, String mineral, UUID except);

    @Query("select new org.lodestone.organisation.domain.MineralRow(m.id, m.mineral, m.roles, m.amount, m.unit,"
            + " m.amountYear, m.version) from MineralRecord m where m.organisationId = :organisation"
            + " order by m.addedAt, m.id")
    List<MineralRow> of(UUID organisation);
}
