package org.lodestone.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request for information.
 *
 * @param due the day by which the organisation should answer
 * @param closableFrom the day from which the assignee may close the case without an answer
 */
public record RequestForInformation(
        UUID id,
        @Nullable Someone askedBy,
        Instant askedAt,
        LocalDate due,
        LocalDate closableFrom,
        Status status,
        @Nullable Instant closedAt,
        List<Item> items) {

    /** How a request stands. */
    public enum Status {
        OPEN,
        ANSWERED,
        CANCELLED,
        /** The case ended before it was answered. */
        CLOSED
    }

    /**
     * One thing that is asked, pinned to a question of the form.
     *
     * @param text the reviewer's words
     * @param reply the organisation's words, empty while there are none; the pinned answer may be changed as well
     * @param answered true once there is a reply or the pinned answer was changed
     */
    public record Item(UUID id, String question, String text, String reply, long replyVersion, boolean answered) {}

    /** Whether it was taken back, or the case ended before it was answered: nothing is awaited, and nothing came. */
    public boolean endedUnanswered() {
        return status == Status.CANCELLED || status == Status.CLOSED;
    }

    /** What it asks about a question of the form. */
    public Stream<Item> about(String question) {
        return items.stream().filter(item -> item.question().equals(question));
    }

    public boolean open() {
        return status == Status.OPEN;
    }
}
