package org.lodestone.organisation;

import java.util.UUID;

/** Something that happened to a person's request to join an organisation. */
public interface JoinRequestEvent extends OrganisationEvent {

    UUID request();

    @Override
    default String subject() {
        return "joinRequest";
    }

    @Override
    default UUID subjectId() {
        return request();
    }
}
