package org.lodestone.minerals;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodestone.kernel.Language;
import org.lodestone.minerals.domain.MineralTables;
import org.lodestone.shell.PortalTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minerals that the portal knows, and their names: no secret, so views and rooms may ask, signed in or not. */
@Service
@Transactional(readOnly = true)
public class Minerals {

    private static final String PREFIX = "minerals.name.";

    private final MineralTables tables;
    private final PortalTexts texts;
    private final Set<String> named;

    Minerals(MineralTables tables, PortalTexts texts) {
        this.tables = tables;
        this.texts = texts;
        this.named = Set.copyOf(texts.patterns(Language.EN).keySet());
    }

    /** All minerals and groups by name, for a choice. */
    @PreAuthorize("permitAll()")
    public List<MineralName> all(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return tables.minerals().stream()
                .map(mineral -> named(mineral, language))
                .sorted(Comparator.comparing(MineralName::name, collator).thenComparing(MineralName::id))
                .toList();
    }

    @PreAuthorize("permitAll()")
    public Optional<Mineral> byId(String id) {
        return tables.minerals().stream()
                .filter(mineral -> mineral.id().equals(id))
                .findFirst();
    }

    @PreAuthorize("permitAll()")
    public boolean exists(String id) {
        return byId(id).isPresent();
    }

    /** The name in a language; the id where the mineral is unknown. No statement. */
    @PreAuthorize("permitAll()")
    public String name(String id, Language language) {
        return named.contains(PREFIX + id) ? texts.text(PREFIX + id, language, Map.of()) : id;
    }

    /** Names by id, in the order asked. No statement. */
    @PreAuthorize("permitAll()")
    public Map<String, String> names(Collection<String> ids, Language language) {
        Map<String, String> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, name(id, language)));
        return found;
    }

    private MineralName named(Mineral mineral, Language language) {
        return new MineralName(mineral.id(), name(mineral.id(), language), mineral.symbol());
    }
}
