package org.lodestone.admission;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a queue.
 *
 * @param text in the organisation's name or the reference; blank for all
 * @param state null for all
 */
public record QueueFilter(
        QueueTab tab, String text, @Nullable CaseState state, QueueSort sort, int offset, int limit) {

    public static QueueFilter of(QueueTab tab) {
        return new QueueFilter(tab, "", null, QueueSort.URGENCY, 0, 50);
    }
}
