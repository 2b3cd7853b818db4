package org.lodestone.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Identities;
import org.lodestone.organisation.domain.Identity;
import org.lodestone.organisation.domain.Organisation;
import org.lodestone.organisation.domain.ProfileEntries;
import org.lodestone.organisation.domain.ProfileEntry;
import org.lodestone.organisation.domain.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the profile for rooms whose forms are bound to it; the caller has checked the right to edit. */
@Service
@BetweenRooms
@Transactional
public class SavingTheProfile {

    /** The longest value of a field, in characters. */
    public static final int LONGEST = 4000;

    private final Register register;
    private final ProfileEntries entries;
    private final Identities identities;
    private final People people;

    SavingTheProfile(Register register, ProfileEntries entries, Identities identities, People people) {
        this.register = register;
        this.entries = entries;
        this.identities = identities;
        this.people = people;
    }

    /**
     * Saves one field. A value with errors is saved too (a draft may be wrong); a null or blank value empties the field.
     * What is kept is the value's canonical text ({@link ProfileRules#canonical}). A value that is there already, whoever
     * wrote it, is left as it stands.
     *
     * @param expectedVersion the version that the person saw; 0 for a field that was never saved
     * @throws org.lodestone.kernel.Problem.StaleEdit {@code profileStale} when somebody changed the field since: arguments
     *     {@code value}, {@code person} (the name), {@code at}, {@code version}
     * @throws org.lodestone.kernel.Problem.RuleBroken as {@link ProfileRules#kept} says
     */
    public FieldValue save(
            OrganisationId organisation,
            ProfileField field,
            @Nullable String value,
            long expectedVersion,
            PersonId by,
            Instant at) {
        String text = ProfileRules.kept(field, value);
        Organisation locked = register.locked(organisation.value()).orElseThrow(Problem.NotFound::new);
        Optional<ProfileEntry> kept = entries.find(organisation.value(), field);
        if (kept.map(entry -> entry.value().value()).orElse("").equals(text)) {
            return kept.map(ProfileEntry::value).orElseGet(() -> new FieldValue(field, "", 0, by, at));
        }
        refuseStale(kept.map(ProfileEntry::value), expectedVersion);
        ProfileEntry entry = kept.orElse(null);
        if (entry == null) {
            entry = new ProfileEntry(organisation, field, text, by, at);
        } else {
            entry.change(text, by, at);
        }
        return write(locked, entry);
    }

    private FieldValue write(Organisation organisation, ProfileEntry entry) {
        FieldValue saved = entries.saveAndFlush(entry).value();
        if (Identity.FIELDS.contains(saved.field())) {
            identities.follow(organisation, saved.field(), saved.value());
        }
        return saved;
    }

    private void refuseStale(Optional<FieldValue> kept, long expectedVersion) {
        if (kept.map(FieldValue::version).orElse(0L) == expectedVersion || kept.isEmpty()) {
            return;
        }
        FieldValue now = kept.get();
        throw new Problem.StaleEdit(
                "profileStale",
                Map.of(
                        "value", now.value(),
                        "person", people.get(now.changedBy()).name(),
                        "at", now.changedAt(),
                        "version", now.version()));
    }
}
