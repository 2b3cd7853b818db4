package org.lodestone.organisation.domain;

import org.lodestone.organisation.ProfileField;
import org.springframework.stereotype.Component;

/** Keeps an organisation's identity in step with its profile, and gives each number to one holder at a time. */
@Component
public class Identities {

    private final ReferenceCounters counters;
    private final Register register;

    Identities(ReferenceCounters counters, Register register) {
        this.counters = counters;
        this.register = register;
    }

    public void follow(Organisation organisation, ProfileField field, String value) {
        Identity after = organisation.identity().with(field, value);
        if (after.equals(organisation.identity())) {
            return;
        }
        // One after the other: who looks whether a number is free is then the only one who does.
        counters.locked();
        organisation.take(after);
        occupy(organisation);
        register.save(organisation);
    }

    /** Takes the numbers that nobody holds; the caller has locked the counter. */
    public void occupy(Organisation organisation) {
        Identity identity = organisation.identity();
        boolean registration = identity.registrationKey()
                .map(key ->
                        register.holdersOfRegistration(key, organisation.id().value()) == 0)
                .orElse(false);
        boolean lei = identity.lei() != null
                && register.holdersOfLei(identity.lei(), organisation.id().value()) == 0;
        organisation.occupy(registration, lei);
    }
}
