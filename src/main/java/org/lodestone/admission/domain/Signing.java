package org.lodestone.admission.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.DeclarationSigned;
import org.lodestone.admission.SignatoryInvited;
import org.lodestone.admission.SignatoryNamed;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;

/** A case's verbs around the declaration's signature: who signs, and the signature itself. */
public final class Signing {

    private final MembershipApplication application;

    Signing(MembershipApplication application) {
        this.application = application;
    }

    /** Another signatory voids a signature; naming the same one again does not. */
    public void name(PersonId named, Situation in) {
        application.require(CaseAction.NAME_SIGNATORY, in);
        if (named.equals(application.signatory())) {
            return;
        }
        boolean voided = awaits(named, null, in.now());
        application.happened(new SignatoryNamed(application.moment(in), named, voided));
    }

    /** The form's question names nobody any more; somebody who was invited and has not come yet is still awaited. */
    void nobody(Situation in) {
        if (application.signatory() != null) {
            application.require(CaseAction.NAME_SIGNATORY, in);
            awaits(null, null, in.now());
        }
    }

    /** Whoever accepts the invitation signs; it voids a signature as any other signatory does. */
    public void invite(UUID invitation, Situation in) {
        application.require(CaseAction.NAME_SIGNATORY, in);
        boolean voided = awaits(null, invitation, in.now());
        application.happened(new SignatoryInvited(application.moment(in), invitation, voided));
    }

    /** The invited person has come. */
    void came(PersonId invited, Instant at) {
        if (application.state() != CaseState.DRAFT || application.signatoryInvitation() == null) {
            throw new Problem.IllegalTransition(application.state(), "nameSignatory");
        }
        awaits(invited, null, at);
        application.happened(new SignatoryNamed(application.moment(invited, at), invited, false));
    }

    public void sign(SignedDeclaration signed, Situation in) {
        application.require(CaseAction.SIGN, in);
        application.signature = signed;
        application.editedAt = in.now();
        application.happened(
                new DeclarationSigned(application.moment(in), signed.version(), signed.language(), signed.sha256()));
    }

    /** Returns whether a signature was voided. */
    private boolean awaits(@Nullable PersonId signatory, @Nullable UUID invitation, Instant at) {
        boolean voided = application.signature() != null;
        application.signatory = signatory;
        application.signatoryInvitation = invitation;
        application.signature = null;
        application.editedAt = at;
        return voided;
    }
}
