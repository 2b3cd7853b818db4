package org.lodestone.access.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.Language;
import org.lodestone.shell.NameSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Names for people's ids in the record. */
@Component
class NamesOfPeople implements NameSource {

    private final Accounts accounts;

    NamesOfPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Language language) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.findByIdIn(ids).stream().collect(Collectors.toMap(Account::getId, account -> account.card()
                        .name()));
    }

    @Override
    public List<Match> called(String words, int most, Language language) {
        return accounts.called(words, Limit.of(most)).stream()
                .map(Account::card)
                .map(person -> match(person, words))
                .toList();
    }

    private static Match match(PersonCard person, String words) {
        String address = person.email().value();
        return new Match(
                person.id().value(),
                person.name() + ", " + address,
                person.name().toLowerCase(Locale.ROOT).equals(words) || address.equals(words));
    }
}
