package org.lodestone.organisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Organisations as they are compared. */
interface Matches extends Repository<Organisation, UUID> {

    String ROW = "select new org.lodestone.organisation.domain.MatchRow(o.id, o.reference, o.name, o.country,"
            + " o.registrationNumber, o.lei, o.emailDomain) from Organisation o ";

    @Query(ROW + "where o.id = :id")
    Optional<MatchRow> byId(UUID id);

    /** An empty text matches nothing: what is not known is null. */
    @Query(ROW + "where o.id <> :self and ((o.country = :country and o.registrationNumber = :number) or o.lei = :lei"
            + " or o.emailDomain = :domain or lower(o.name) = lower(:name)) order by o.reference")
    List<MatchRow> like(String country, String number, String lei, String domain, String name, UUID self, Limit limit);
}
