package org.lodestone.organisation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.MatchReason;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.PossibleDuplicate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds organisations that share what tells organisations apart. */
@Component
public class Matching {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Limit MOST = Limit.of(20);

    private final Matches matches;

    Matching(Matches matches) {
        this.matches = matches;
    }

    /** Organisations that share something with the identity, but for {@code self}. */
    public List<MatchRow> like(Identity identity, @Nullable UUID self) {
        return matches.like(
                identity.country(),
                orNothing(identity.registrationNumber()),
                orNothing(identity.lei()),
                orNothing(identity.emailDomain()),
                identity.name(),
                self == null ? NOBODY : self,
                MOST);
    }

    public Optional<List<PossibleDuplicate>> duplicatesOf(OrganisationId organisation) {
        return matches.byId(organisation.value()).map(row -> like(row.identity(), row.id()).stream()
                .map(other -> new PossibleDuplicate(other.summary(), other.reasons(row.identity())))
                .sorted(Comparator.comparing(Matching::surest)
                        .thenComparing(other -> other.organisation().reference()))
                .toList());
    }

    private static MatchReason surest(PossibleDuplicate duplicate) {
        return duplicate.reasons().stream().sorted().findFirst().orElse(MatchReason.NAME);
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "" : value;
    }
}
