package org.lodestone.minerals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a mineral stands with a body on a day.
 *
 * @param body whose lists
 * @param list the critical list in force; empty before the first known one
 * @param coverage on that list
 * @param since the version that began it: the first of the unbroken run of versions on which the mineral stands as now
 * @param before the version before that one; empty when the run begins with the first version known, so that nothing is
 *     known of the time before
 * @param strategic the strategic list in force that covers it
 * @param top the top list in force that covers it
 */
public record Standing(
        Body body,
        Optional<MineralList> list,
        Coverage coverage,
        Optional<MineralList> since,
        Optional<MineralList> before,
        Optional<MineralList> strategic,
        Optional<MineralList> top) {

    public boolean critical() {
        return coverage.full();
    }

    static Standing of(ListBook book, Body body, String mineral, LocalDate day) {
        List<MineralList> versions = book.versions(body, ListKind.CRITICAL, day);
        Optional<MineralList> strategic = covering(book, body, ListKind.STRATEGIC, mineral, day);
        Optional<MineralList> top = covering(book, body, ListKind.TOP, mineral, day);
        if (versions.isEmpty()) {
            return new Standing(
                    body, Optional.empty(), Coverage.none(), Optional.empty(), Optional.empty(), strategic, top);
        }
        MineralList current = versions.getLast();
        Coverage coverage = book.coverage(current, mineral);
        int first = versions.size() - 1;
        while (first > 0 && book.coverage(versions.get(first - 1), mineral).full() == coverage.full()) {
            first--;
        }
        Optional<MineralList> before = first == 0 ? Optional.empty() : Optional.of(versions.get(first - 1));
        return new Standing(
                body, Optional.of(current), coverage, Optional.of(versions.get(first)), before, strategic, top);
    }

    private static Optional<MineralList> covering(
            ListBook book, Body body, ListKind kind, String mineral, LocalDate day) {
        return book.current(body, kind, day)
                .filter(list -> book.coverage(list, mineral).full());
    }
}
