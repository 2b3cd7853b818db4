package org.lodestone.admission.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.InvitationSummary;
import org.lodestone.organisation.InvitingASignatory;
import org.springframework.stereotype.Component;

/** Reads the invitation of a case's signatory. */
@Component
public class InvitedSignatories {

    private final InvitingASignatory inviting;

    InvitedSignatories(InvitingASignatory inviting) {
        this.inviting = inviting;
    }

    /** Null when nobody is invited to sign; no statement then. */
    public @Nullable InvitationSummary of(OpenedCase opened) {
        UUID invitation = opened.application().signatoryInvitation();
        return invitation == null
                ? null
                : inviting.find(opened.application().applicant().id(), invitation);
    }
}
