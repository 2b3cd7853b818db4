package org.lodestone.access;

import java.time.ZoneId;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;

/** What other rooms may know of a person: enough to write to them and to name them. */
public record PersonCard(
        PersonId id, String name, EmailAddress email, Language language, ZoneId zone, boolean active) {}
