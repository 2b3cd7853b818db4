package org.lodestone.admission.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestone.admission.ScreeningHit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares an organisation's names with the list. It finds what resembles; a reviewer says what it means. */
@Component
public class SanctionsScreening {

    /** Below this, names share no more than chance. */
    static final double RESEMBLES = 0.68;

    private static final int MOST = 10;

    private final JdbcClient database;

    SanctionsScreening(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param compared the names on the list
     * @param source whose list it is, and of when
     */
    public record Screening(List<ScreeningHit> hits, int compared, String source) {}

    /** @param country where the organisation is registered, ISO 3166-1 alpha-2 */
    public Screening screen(Collection<String> names, String country) {
        List<Listed> list = database.sql("select source, entry, listed, name, country, programme from sanctioned_name")
                .query(Listed.class)
                .list();
        Map<String, ScreeningHit> best = new HashMap<>();
        for (String searched : names) {
            for (Listed listed : list) {
                NameSimilarity.Likeness likeness = NameSimilarity.between(searched, listed.name());
                if (likeness.score() >= RESEMBLES) {
                    best.merge(
                            listed.entry() + listed.listed(),
                            hit(listed, searched, likeness, country),
                            (one, other) -> one.similarity() >= other.similarity() ? one : other);
                }
            }
        }
        String sources = list.stream().map(Listed::source).distinct().sorted().collect(Collectors.joining(", "));
        return new Screening(best(best.values()), list.size(), sources);
    }

    private static List<ScreeningHit> best(Collection<ScreeningHit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingDouble(ScreeningHit::similarity)
                        .reversed()
                        .thenComparing(ScreeningHit::listed))
                .limit(MOST)
                .toList();
    }

    private static ScreeningHit hit(Listed listed, String searched, NameSimilarity.Likeness likeness, String country) {
        return new ScreeningHit(
                listed.source(),
                listed.entry(),
                listed.listed(),
                listed.name(),
                searched,
                Math.round(likeness.score() * 100) / 100.0,
                CountryNames.same(listed.country(), country).orElse(null),
                listed.country(),
                listed.programme(),
                likeness.words());
    }

    /** A name as it is stored. */
    record Listed(String source, String entry, String listed, String name, String country, String programme) {}
}
