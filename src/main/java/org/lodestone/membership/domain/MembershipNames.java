package org.lodestone.membership.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.kernel.Language;
import org.lodestone.shell.NameSource;
import org.springframework.stereotype.Component;

/** The memberships' references for the record. */
@Component
class MembershipNames implements NameSource {

    private final Memberships memberships;

    MembershipNames(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Language language) {
        return ids.isEmpty()
                ? Map.of()
                : memberships.named(ids).stream()
                        .collect(Collectors.toMap(NamedMembership::id, NamedMembership::reference));
    }

    @Override
    public List<Match> called(String words, int most, Language language) {
        return memberships.called(words.toUpperCase(Locale.ROOT)).stream()
                .map(found -> new Match(found.id(), found.reference(), true))
                .toList();
    }
}
