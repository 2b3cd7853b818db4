package org.lodestone.organisation;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** Something that happened to a person's place in an organisation. */
public interface AffiliationEvent extends OrganisationEvent {

    PersonId person();

    @Override
    default String subject() {
        return "person";
    }

    @Override
    default UUID subjectId() {
        return person().value();
    }
}
