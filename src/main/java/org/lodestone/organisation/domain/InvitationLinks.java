package org.lodestone.organisation.domain;

import org.springframework.data.repository.Repository;

/** The links in invitations' letters. */
public interface InvitationLinks extends Repository<InvitationLink, String> {

    InvitationLink save(InvitationLink link);
}
