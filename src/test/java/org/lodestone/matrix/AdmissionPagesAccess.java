package org.lodestone.matrix;

import java.util.List;
import java.util.Set;

/** The pages of admission, and the files that they hand out. */
class AdmissionPagesAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of();
    }

    @Override
    public Set<String> notYet() {
        return Set.of(
                "ApplyView",
                "CaseActions download",
                "CaseFiles download",
                "CaseView",
                "DecisionCatalogue.reasons",
                "DocumentsTab download",
                "QueueView",
                "ReviewView",
                "StaffFiles download",
                "WizardView",
                "WorkbenchView");
    }
}
