package org.lodestone.alliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document of an alliance, for its administrators and for auditors.
 *
 * @param versions the newest first
 * @param draft null while nobody has begun the next version
 * @param currentText the text of the version with which new cases start: where a draft begins
 * @param mayChange whether the current person is such an administrator
 */
public record DocumentDesk(
        AllianceSummary alliance,
        DocumentKind kind,
        List<DocumentVersion> versions,
        @Nullable DocumentDraft draft,
        String currentText,
        boolean mayChange) {}
