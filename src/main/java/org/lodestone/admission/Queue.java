package org.lodestone.admission;

import java.util.List;
import java.util.Map;
import org.lodestone.alliance.AllianceSummary;

/**
 * A page of an alliance's queue.
 *
 * @param counts of every tab, without text and state filter
 * @param total of the rows that the filter finds
 */
public record Queue(AllianceSummary alliance, Map<QueueTab, Integer> counts, int total, List<QueueRow> rows) {}
