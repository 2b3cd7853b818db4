package org.lodestone.organisation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.shell.NameSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The organisations' names for the record. */
@Component
class OrganisationNames implements NameSource {

    private final Register register;

    OrganisationNames(Register register) {
        this.register = register;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Language language) {
        return register.summaries(ids).stream()
                .map(SummaryRow::summary)
                .collect(Collectors.toMap(organisation -> organisation.id().value(), OrganisationSummary::name));
    }

    @Override
    public List<Match> called(String words, int most, Language language) {
        return register.called(words, Limit.of(most)).stream()
                .map(row -> new Match(row.id(), row.name() + ", " + row.reference(), isCalled(row, words)))
                .toList();
    }

    private static boolean isCalled(SummaryRow row, String words) {
        return row.reference().toLowerCase(Locale.ROOT).equals(words)
                || row.name().toLowerCase(Locale.ROOT).equals(words);
    }
}
