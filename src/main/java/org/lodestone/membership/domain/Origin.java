package org.lodestone.membership.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.OrganisationId;

/** Where a membership comes from: the approved application. */
public record Origin(
        CaseId caseId,
        String reference,
        OrganisationId organisation,
        AllianceId alliance,
        String tier,
        @Nullable PersonId approvedBy,
        Instant at) {}
