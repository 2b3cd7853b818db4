package org.lodestone.organisation.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.ProfileField;
import org.springframework.stereotype.Component;

/** Enters an organisation with its first fields and its first owner, in the caller's transaction. */
@Component
public class Founder {

    private final ReferenceCounters counters;
    private final Register register;
    private final Identities identities;
    private final ProfileEntries entries;
    private final Affiliations affiliations;

    Founder(
            ReferenceCounters counters,
            Register register,
            Identities identities,
            ProfileEntries entries,
            Affiliations affiliations) {
        this.counters = counters;
        this.register = register;
        this.identities = identities;
        this.entries = entries;
        this.affiliations = affiliations;
    }

    /** Locks founding to the transaction's end, so that two people can't enter the same organisation at once. */
    public void oneAtATime() {
        counters.locked();
    }

    /**
     * @param fields canonical values, {@code LEGAL_NAME} and a valid {@code COUNTRY} among them
     */
    public Organisation found(Map<ProfileField, String> fields, PersonId by, Instant at) {
        Organisation founded = Organisation.found(counters.locked().next(), Identity.of(fields), by, at);
        identities.occupy(founded);
        register.save(founded);
        fields.forEach((field, value) -> enter(founded, field, value, by, at));
        affiliations.save(
                Affiliation.start(founded.id(), by, AccessRight.OWNER, EnumSet.of(ContactRole.PRIMARY), by, at));
        return founded;
    }

    private void enter(Organisation founded, ProfileField field, String value, PersonId by, Instant at) {
        if (!value.isBlank()) {
            entries.saveAndFlush(new ProfileEntry(founded.id(), field, value, by, at));
        }
    }
}
