package org.lodestone.audit.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.audit.ReadingTheRecord;
import org.lodestone.audit.RecordRow.Named;
import org.lodestone.shell.Words;

/**
 * What an auditor typed to say whom or what the entries are about, and the records that go by it.
 *
 * @param found null where nothing was typed
 * @param more whether more records go by it than are looked for
 */
record AboutWhat(String typed, @Nullable List<Named> found, boolean more) {

    /** An id is taken as it is: what it belonged to may be gone. */
    static AboutWhat of(String typed, ReadingTheRecord record) {
        if (typed.isEmpty()) {
            return new AboutWhat(typed, null, false);
        }
        List<Named> called = RecordAddress.id(typed)
                .map(id -> List.of(new Named(id, null)))
                .orElseGet(() -> record.called(typed, Words.language()));
        boolean more = called.size() > ReadingTheRecord.FEW;
        return new AboutWhat(typed, more ? called.subList(0, ReadingTheRecord.FEW) : called, more);
    }

    @Nullable
    List<UUID> ids() {
        return found == null ? null : found.stream().map(Named::id).distinct().toList();
    }

    boolean unknown() {
        return found != null && found.isEmpty();
    }

    /** What is shown, where it has other words than the typed ones. */
    String shown() {
        String names = found == null
                ? ""
                : found.stream()
                        .map(Named::name)
                        .filter(name -> name != null)
                        .distinct()
                        .collect(Collectors.joining("; "));
        if (more) {
            return Words.t("audit.about.more", "names", names);
        }
        return names.isEmpty() || names.equalsIgnoreCase(typed)
                ? Words.t("audit.about.help")
                : Words.t("audit.about.shown", "names", names);
    }
}
