package org.lodestone.admission.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.kernel.Language;
import org.lodestone.shell.NameSource;
import org.springframework.stereotype.Component;

/** The cases' references for the record. */
@Component
class CaseNames implements NameSource {

    private final Cases cases;

    CaseNames(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Language language) {
        return cases.named(ids).stream().collect(Collectors.toMap(NamedCase::id, NamedCase::reference));
    }

    @Override
    public List<Match> called(String words, int most, Language language) {
        return cases.called(words.toUpperCase(Locale.ROOT)).stream()
                .map(found -> new Match(found.id(), found.reference(), true))
                .toList();
    }
}
