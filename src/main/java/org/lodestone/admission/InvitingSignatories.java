package org.lodestone.admission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.Cases;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.Signatories;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.InvitationSummary;
import org.lodestone.organisation.InvitingASignatory;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.SignatoryInvitation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody to sign who does not belong to the organisation yet: by a letter that leads to the declaration. */
@Service
@Transactional
public class InvitingSignatories {

    private final CaseDesk desk;
    private final Cases cases;
    private final Signatories signatories;
    private final InvitingASignatory inviting;
    private final CurrentPerson current;

    InvitingSignatories(
            CaseDesk desk, Cases cases, Signatories signatories, InvitingASignatory inviting, CurrentPerson current) {
        this.desk = desk;
        this.cases = cases;
        this.signatories = signatories;
        this.inviting = inviting;
        this.current = current;
    }

    /**
     * The person who accepts becomes the signatory; whoever was named before is not any more.
     *
     * @param function what the person is in the organisation; null when it is not known
     * @throws Problem.RuleBroken {@code alreadyAffiliated} when the address is a colleague's, who can be named at once
     */
    @PreAuthorize("isAuthenticated()")
    public InvitationSummary invite(
            String organisation, String caseReference, EmailAddress email, String name, @Nullable String function) {
        OpenedCase opened = opened(organisation, caseReference);
        String declaration = CaseAddresses.form(organisation, caseReference, "sign");
        InvitationSummary sent = inviting.invite(
                applicant(opened), new SignatoryInvitation(email, name, function, declaration), current.required());
        signatories.invited(opened, sent.id());
        cases.save(opened.application());
        return sent;
    }

    /** Sends the letter once more, with a new link; also after the invitation has expired. */
    @PreAuthorize("isAuthenticated()")
    public void again(String organisation, String caseReference) {
        OpenedCase opened = opened(organisation, caseReference);
        UUID invitation = opened.application().signatoryInvitation();
        if (invitation == null) {
            throw new Problem.NotFound();
        }
        InvitationSummary sent = inviting.again(applicant(opened), invitation, current.required());
        if (!sent.id().equals(invitation)) {
            signatories.invited(opened, sent.id());
            cases.save(opened.application());
        }
    }

    private OpenedCase opened(String organisation, String caseReference) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        opened.application().require(CaseAction.NAME_SIGNATORY, opened.in());
        return opened;
    }

    private static OrganisationId applicant(OpenedCase opened) {
        return opened.application().applicant().id();
    }
}
