package org.lodestone.admission.domain;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.admission.Someone;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;

/** The people of a page, read in one statement. */
final class Names {

    private final Map<PersonId, PersonCard> cards;

    private Names(Map<PersonId, PersonCard> cards) {
        this.cards = cards;
    }

    static Names of(People people, Stream<@Nullable PersonId> ids) {
        return new Names(people.all(ids.filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    @Nullable
    Someone of(@Nullable PersonId id) {
        return id == null ? null : known(id);
    }

    Someone known(PersonId id) {
        PersonCard card = cards.get(id);
        return new Someone(id, card == null ? "" : card.name());
    }

    Optional<Language> language(PersonId id) {
        return Optional.ofNullable(cards.get(id)).map(PersonCard::language);
    }
}
