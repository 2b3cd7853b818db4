package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.CASE_STAFF;
import static org.lodestone.matrix.Caller.FOREIGN_REVIEWER;
import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.Caller.OWNER;
import static org.lodestone.matrix.Caller.REVIEWER;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.NOT_FOUND;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.handler;
import static org.lodestone.matrix.RoomAccess.route;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lodestone.admission.ACase;
import org.lodestone.admission.DecisionCatalogue;
import org.lodestone.alliance.AllianceFixture;

/** The pages of admission, and the files that they hand out. */
class AdmissionPagesAccess implements RoomAccess {

    private static final String PRINTED = "PDF";

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(ofTheOrganisation());
        lines.addAll(ofTheStaff());
        lines.addAll(files());
        return lines;
    }

    private static List<Line> ofTheOrganisation() {
        return List.of(
                route("ApplyView", world -> "o/" + WorldCases.draft(world).of() + "/apply/erma", "WizardView")
                        .allow(MEMBERS),
                route("ApplyView", world -> "o/" + WorldCases.newPlant(world) + "/apply/erma")
                        .when("no case yet")
                        .allow(MEMBERS),
                route("WizardView", world -> theCase(WorldCases.draft(world)) + "/form/contribution")
                        .allow(MEMBERS),
                route("CaseView", world -> theCase(WorldCases.submitted(world))).allow(MEMBERS),
                route("CaseView", world -> theCase(WorldCases.draft(world)))
                        .when("a draft")
                        .allow(MEMBERS));
    }

    private static List<Line> ofTheStaff() {
        return List.of(
                staff(route("ReviewView", world -> "review", "QueueView")).allow(FOREIGN_REVIEWER),
                staff(route("QueueView", world -> "review/erma")),
                staff(route("WorkbenchView", world -> workbench(WorldCases.inReview(world)))),
                staff(route("WorkbenchView", world -> workbench(WorldCases.submitted(world)) + "?tab=documents"))
                        .when("its documents"),
                call(DecisionCatalogue.class, "reasons", (catalogue, world) -> catalogue.reasons(AllianceFixture.ERMA))
                        .signedIn(OPENS));
    }

    private static List<Line> files() {
        return List.of(
                handed("CaseActions download", OWNER, printed(), CaseFilesPage.OF_THE_CASE)
                        .allow(MEMBERS),
                handed("CaseFiles download", OWNER, printed().negate(), CaseFilesPage.OF_THE_CASE)
                        .allow(MEMBERS),
                staff(handed("DocumentsTab download", REVIEWER, printed(), CaseFilesPage.OF_THE_WORKBENCH)),
                staff(handed("StaffFiles download", REVIEWER, printed().negate(), CaseFilesPage.OF_THE_WORKBENCH)));
    }

    private enum CaseFilesPage {
        OF_THE_CASE,
        OF_THE_WORKBENCH;

        String path(World world) {
            ACase made = WorldCases.submitted(world);
            return this == OF_THE_CASE ? theCase(made) : workbench(made) + "?tab=documents";
        }
    }

    private static Line handed(String name, Caller opener, Predicate<Anchor> link, CaseFilesPage page) {
        return handler(name, (world, caller) -> Handed.over(world, caller, opener, page.path(world), link));
    }

    private static Predicate<Anchor> printed() {
        return anchor -> anchor.getText().contains("(" + PRINTED + ")");
    }

    /**
     * What the alliance's own staff and every auditor reads. Staff without a role that reads cases are told whom to ask; for
     * another alliance's there is nothing.
     */
    private static Line staff(Line line) {
        return line.signedIn(DENIED)
                .but(NOT_FOUND, FOREIGN_REVIEWER)
                .allow(CASE_STAFF)
                .allow(AUDITOR);
    }

    private static String theCase(ACase made) {
        return "o/" + made.of() + "/cases/" + made.reference();
    }

    private static String workbench(ACase made) {
        return "review/" + made.alliance() + "/" + made.reference();
    }
}
