package org.lodestone.alliance;

import java.time.ZoneId;
import java.util.List;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.LocalizedText;

/** An alliance with its tiers and numbers, as other rooms read it. */
public record AllianceSummary(
        AllianceId id,
        String code,
        LocalizedText name,
        LocalizedText purpose,
        EmailAddress contact,
        ZoneId zone,
        CaseRules caseRules,
        TermRules termRules,
        List<TierSummary> tiers) {

    /** The code in addresses. */
    public String slug() {
        return code.toLowerCase(java.util.Locale.ROOT);
    }

    public java.util.Optional<TierSummary> tier(String tierCode) {
        return tiers.stream().filter(tier -> tier.code().equals(tierCode)).findFirst();
    }
}
