package org.lodestone.organisation;

import java.util.UUID;

/** Something that happened to an invitation into an organisation. */
public interface InvitationEvent extends OrganisationEvent {

    UUID invitation();

    @Override
    default String subject() {
        return "invitation";
    }

    @Override
    default UUID subjectId() {
        return invitation();
    }
}
