package org.lodestone.alliance.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.kernel.Language;
import org.lodestone.shell.NameSource;
import org.springframework.stereotype.Component;

/** The alliances' names for the record. */
@Component
class AllianceNames implements NameSource {

    private final AllianceShelf shelf;

    AllianceNames(AllianceShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Language language) {
        return shelf.all().stream()
                .map(StoredAlliance::summary)
                .filter(alliance -> ids.contains(alliance.id().value()))
                .collect(Collectors.toMap(alliance -> alliance.id().value(), alliance -> alliance.name()
                        .in(language)));
    }

    @Override
    public List<Match> called(String words, int most, Language language) {
        return shelf.all().stream()
                .map(StoredAlliance::summary)
                .map(alliance -> match(alliance, words, alliance.name().in(language)))
                .filter(match ->
                        match.exact() || match.label().toLowerCase(Locale.ROOT).contains(words))
                .limit(most)
                .toList();
    }

    private static Match match(AllianceSummary alliance, String words, String name) {
        return new Match(
                alliance.id().value(),
                name,
                name.toLowerCase(Locale.ROOT).equals(words)
                        || alliance.code().toLowerCase(Locale.ROOT).equals(words));
    }
}
