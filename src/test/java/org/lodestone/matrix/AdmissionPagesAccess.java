package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.CASE_STAFF;
import static org.lodestone.matrix.Caller.EDITOR;
import static org.lodestone.matrix.Caller.FOREIGN_REVIEWER;
import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.NOT_FOUND;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import java.util.Set;
import org.lodestone.admission.ACase;
import org.lodestone.admission.DecisionCatalogue;
import org.lodestone.alliance.AllianceFixture;

/** The pages of admission, and the files that they hand out. */
class AdmissionPagesAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return pages();
    }

    private static List<Line> pages() {
        return List.of(
                route("ApplyView", world -> "o/" + WorldCases.draft(world).of() + "/apply/erma", "WizardView")
                        .allow(MEMBERS),
                route("WizardView", world -> theCase(WorldCases.draft(world)) + "/form/contribution")
                        .allow(MEMBERS),
                staff(route("ReviewView", world -> "review", "QueueView")).allow(EDITOR, FOREIGN_REVIEWER),
                staff(route("QueueView", world -> "review/erma")),
                call(DecisionCatalogue.class, "reasons", (catalogue, world) -> catalogue.reasons(AllianceFixture.ERMA))
                        .signedIn(OPENS));
    }

    /** What the alliance's own staff and every auditor reads; for an editor, and for another alliance, there is nothing. */
    private static Line staff(Line line) {
        return line.signedIn(DENIED)
                .but(NOT_FOUND, EDITOR, FOREIGN_REVIEWER)
                .allow(CASE_STAFF)
                .allow(AUDITOR);
    }

    private static String theCase(ACase made) {
        return "o/" + made.of() + "/cases/" + made.reference();
    }

    /** Wait for the words of contact roles, without which the pages of a whole case fail. */
    @Override
    public Set<String> notYet() {
        return Set.of(
                "CaseActions download",
                "CaseFiles download",
                "CaseView",
                "DocumentsTab download",
                "StaffFiles download",
                "WorkbenchView");
    }
}
