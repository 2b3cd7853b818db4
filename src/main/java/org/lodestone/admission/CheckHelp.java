package org.lodestone.admission;

import java.util.List;
import java.util.Map;

/**
 * What the portal found out for a check by itself. It proposes and never records: a reviewer does.
 *
 * @param findings one line each: the text {@code check-finding.<key>} with its arguments
 * @param hits of a screening against the sanctions list
 */
public record CheckHelp(String check, CheckOutcome proposed, List<Finding> findings, List<ScreeningHit> hits) {

    /** A line of help. */
    public record Finding(String key, Map<String, String> arguments) {}
}
