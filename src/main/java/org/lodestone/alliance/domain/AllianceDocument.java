package org.lodestone.alliance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.TermRules;
import org.lodestone.kernel.LocalizedText;

/** An alliance as a document describes it, before it is stored. */
public record AllianceDocument(
        UUID id,
        String code,
        int place,
        LocalizedText name,
        LocalizedText purpose,
        String contact,
        String zone,
        CaseRules caseRules,
        TermRules termRules,
        List<Tier> tiers,
        List<Holidays> holidays) {

    /** A tier, in its place. */
    public record Tier(
            String code,
            LocalizedText name,
            LocalizedText description,
            BigDecimal feePerYear,
            String currency,
            boolean exampleFee,
            Set<Benefit> benefits) {}

    /**
     * A holiday's days over the years.
     *
     * @param basis the law that makes it one, for whoever checks the days
     */
    public record Holidays(String name, String basis, List<LocalDate> days) {}
}
