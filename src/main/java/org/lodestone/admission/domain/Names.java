package org.lodestone.admission.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.admission.Someone;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.PersonInOrganisation;

/** The people of a page, read in one statement. */
final class Names {

    private final Map<PersonId, PersonCard> cards;
    private final Map<PersonId, String> colleagues;

    private Names(Map<PersonId, PersonCard> cards, Map<PersonId, String> colleagues) {
        this.cards = cards;
        this.colleagues = colleagues;
    }

    /** @param colleagues whose names were read with the profile */
    static Names of(People people, List<PersonInOrganisation> colleagues, Stream<@Nullable PersonId> ids) {
        Map<PersonId, String> known =
                colleagues.stream().collect(Collectors.toMap(PersonInOrganisation::person, PersonInOrganisation::name));
        Set<PersonId> others = ids.filter(Objects::nonNull)
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toSet());
        return new Names(people.all(others), known);
    }

    @Nullable
    Someone of(@Nullable PersonId id) {
        return id == null ? null : known(id);
    }

    Someone known(PersonId id) {
        PersonCard card = cards.get(id);
        return new Someone(id, card == null ? colleagues.getOrDefault(id, "") : card.name());
    }
}
