package org.lodestone.alliance;

import java.util.List;
import org.lodestone.kernel.LocalizedText;

/**
 * What an alliance offers to whoever thinks of joining it.
 *
 * @param asks the titles of the steps of its present form
 */
public record AllianceOffer(AllianceSummary alliance, List<LocalizedText> asks) {}
