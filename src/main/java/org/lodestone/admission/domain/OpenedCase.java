package org.lodestone.admission.domain;

import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseMoment;
import org.lodestone.alliance.AllianceSummary;

/** A case that somebody may read, with everything its rules depend on. */
public record OpenedCase(MembershipApplication application, AllianceSummary alliance, Situation in) {

    public CaseMoment moment() {
        return application.moment(in);
    }

    public CaseId id() {
        return application.id();
    }
}
