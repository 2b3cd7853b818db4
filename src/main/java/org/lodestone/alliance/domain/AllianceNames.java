package org.lodestone.alliance.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
}
