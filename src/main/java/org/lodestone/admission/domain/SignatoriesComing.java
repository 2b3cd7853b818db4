package org.lodestone.admission.domain;

import java.util.UUID;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.HangsOnInvitations;
import org.lodestone.organisation.InvitationAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever accepts an invitation to sign can sign at once: both commit together. */
@Component
class SignatoriesComing implements HangsOnInvitations {

    private final Cases cases;
    private final CaseDesk desk;
    private final Signatories signatories;
    private final Alliances alliances;

    SignatoriesComing(Cases cases, CaseDesk desk, Signatories signatories, Alliances alliances) {
        this.cases = cases;
        this.desk = desk;
        this.signatories = signatories;
        this.alliances = alliances;
    }

    @Override
    public void lock(UUID invitation) {
        cases.lockByInvitation(invitation);
    }

    @EventListener
    void on(InvitationAccepted event) {
        cases.lockByInvitation(event.invitation()).ifPresent(application -> {
            AllianceSummary alliance = alliances.get(application.alliance());
            Standing who = Standing.ofOrganisation(event.by(), AccessRight.VIEWER);
            signatories.came(new OpenedCase(application, alliance, desk.situation(alliance, who)), event.by());
            cases.save(application);
        });
    }
}
