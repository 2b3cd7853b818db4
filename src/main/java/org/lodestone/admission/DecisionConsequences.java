package org.lodestone.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.organisation.OrganisationId;

/**
 * What an approval brings with it. The membership room implements it for the preview; the membership itself it creates in
 * a plain {@code @EventListener} for {@link CaseApproved}, in the decision's own transaction, so that both commit or
 * neither.
 */
public interface DecisionConsequences {

    /** @param tier code of the tier asked for; null where the form asks for none */
    Preview preview(OrganisationId organisation, AllianceId alliance, @Nullable String tier, LocalDate start);

    /**
     * @param until last day of the first term
     * @param benefits that the tier opens
     * @param people of the organisation to whom they open
     */
    record Preview(LocalDate until, int benefits, int people) {}
}
