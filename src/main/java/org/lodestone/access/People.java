package org.lodestone.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.ActivePeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask about people. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class People implements ActivePeople {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws org.lodestone.kernel.Problem.NotFound when there is no such account */
    public PersonCard get(PersonId id) {
        return accounts.findById(id.value()).map(Account::card).orElseThrow(Problem.NotFound::new);
    }

    /** One statement, however many ids. */
    public Map<PersonId, PersonCard> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return accounts.findByIdIn(ids.stream().map(PersonId::value).distinct().toList()).stream()
                .map(Account::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    @Override
    public boolean isActive(PersonId id) {
        return accounts.findById(id.value())
                .map(Account::card)
                .filter(PersonCard::active)
                .isPresent();
    }

    /** Whose account can't be used now: one statement. */
    public Set<PersonId> suspended() {
        return accounts.suspended().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    public Optional<PersonCard> byEmail(EmailAddress email) {
        return accounts.findByEmail(email.value()).map(Account::card);
    }
}
