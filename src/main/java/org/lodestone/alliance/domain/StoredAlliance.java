package org.lodestone.alliance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Declaration;
import org.lodestone.alliance.WorkingCalendar;

/**
 * An alliance with all that is kept in memory of it.
 *
 * @param formVersions from when each version is valid
 * @param declarationVersions from when each version is valid
 */
public record StoredAlliance(
        AllianceSummary summary,
        WorkingCalendar calendar,
        Map<LocalDate, String> holidays,
        Map<Integer, Instant> formVersions,
        Map<Integer, Instant> declarationVersions,
        List<Declaration> declarations,
        Catalogue catalogue) {

    public Optional<Declaration> declaration(int version) {
        return declarations.stream()
                .filter(declaration -> declaration.version() == version)
                .findFirst();
    }

    /** The greatest version that is valid by now. */
    static Optional<Integer> current(Map<Integer, Instant> versions, Instant now) {
        return versions.entrySet().stream()
                .filter(version -> !version.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .max(Integer::compare);
    }
}
