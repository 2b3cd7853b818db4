package org.lodestone.access.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.kernel.Language;
import org.lodestone.shell.NameSource;
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
}
