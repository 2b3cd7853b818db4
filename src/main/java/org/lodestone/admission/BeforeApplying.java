package org.lodestone.admission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.kernel.LocalizedText;

/**
 * What an organisation reads before it begins an application.
 *
 * @param organisation its name
 * @param steps the titles of the form's steps, in order
 * @param documents the questions that ask for files, in order
 * @param memberUntil the last day of the membership that is in force or approved: while there is one nobody applies again
 * @param mayStart whether the reader's right is enough to begin
 */
public record BeforeApplying(
        String organisation,
        AllianceSummary alliance,
        List<LocalizedText> steps,
        List<Document> documents,
        Pace pace,
        @Nullable LocalDate memberUntil,
        boolean mayStart) {

    /** A question that asks for files. */
    public record Document(LocalizedText title, boolean required) {}
}
