package org.lodestone.benefits.funding;

import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Money;

/**
 * All that is known about a call, in the source's words.
 *
 * @param otherIdentifier an older spelling of the identifier
 * @param statusAtSource what the source said when it was read: history, never the status
 * @param confidence how far the figures can be relied on, as the reference data says
 */
public record CallSheet(
        CallRow row,
        @Nullable String otherIdentifier,
        @Nullable String destination,
        @Nullable String deadlineModel,
        @Nullable Money minContribution,
        @Nullable Money maxContribution,
        @Nullable Integer projectsExpected,
        @Nullable String fundingRate,
        @Nullable String trl,
        @Nullable String eligibility,
        @Nullable String scope,
        @Nullable String expectedOutcome,
        @Nullable String link,
        @Nullable String statusAtSource,
        String source,
        String confidence) {}
