package org.lodestone.browser;

import java.util.List;

/** What an alliance's staff see beyond their pages: dialogs, an empty queue, a page that is not theirs. */
final class AtTheOffice {

    private static final String REVIEWER = "Rita Reviewer";
    private static final String DECIDER = "Dora Decider";
    private static final String ADMINISTRATOR = "Alma Administrator";
    private static final String IN_REVIEW = "Example Lithium Brines SpA";
    private static final String RECOMMENDED = "Example Graphite Anodes SAS";

    private AtTheOffice() {}

    static List<Scene> scenes() {
        return List.of(
                Scene.at("account", "account", REVIEWER),
                Scene.at("review", "review", "Aude Auditor"),
                Scene.of("review-empty", "Rolf Reviewer", rolf -> rolf.opens("/review/cmi?tab=unassigned")),
                Scene.of("review-denied", "Sam System", sam -> sam.opens("/review/erma")),
                Scene.of("workbench-in-review", REVIEWER, rita -> atTheCase(rita, IN_REVIEW)),
                Scene.of("workbench-check", REVIEWER, AtTheOffice::assesses),
                dialog("workbench-ask", REVIEWER, IN_REVIEW, "Request information"),
                Scene.of("workbench-ask-mistakes", REVIEWER, rita -> rita.clicks("Send the request")),
                Scene.of("workbench-ask-mended", REVIEWER, AtTheOffice::mendsTheRequest)
                        .onPhone(),
                dialog("workbench-conflict", REVIEWER, IN_REVIEW, "Conflict of interest"),
                dialog("workbench-recommend", REVIEWER, IN_REVIEW, "Recommend to approve"),
                Scene.of("workbench-recommend-refused", REVIEWER, rita -> rita.presses("Recommend to approve")),
                Scene.of("workbench-to-decide", DECIDER, dora -> atTheCase(dora, RECOMMENDED)),
                dialog("workbench-approve", DECIDER, RECOMMENDED, "Approve"),
                Scene.of("workbench-approve-conditions", DECIDER, dora -> dora.clicks("Add a condition")),
                Scene.of("workbench-approve-refused", DECIDER, dora -> dora.presses("Approve"))
                        .onPhone(),
                dialog("workbench-decline", DECIDER, RECOMMENDED, "Decline"),
                Scene.of("workbench-decline-refused", DECIDER, dora -> dora.presses("Decline")),
                Scene.of("workbench-decline-mended", DECIDER, dora -> dora.answers("Reasons", "Ownership unclear"))
                        .onPhone(),
                dialog("workbench-send-back", DECIDER, RECOMMENDED, "Send back to the reviewer"),
                dialog("workbench-assign", ADMINISTRATOR, IN_REVIEW, "Assign"),
                Scene.of("members-suspend", ADMINISTRATOR, alma -> alma.opens("/alliances/erma/members")
                        .clicks("Suspend: Example Magnet Recycling GmbH")),
                Scene.of("members-suspend-refused", ADMINISTRATOR, alma -> alma.presses("Suspend")),
                Scene.of("members-suspend-mended", ADMINISTRATOR, alma -> alma.fills("Reason", "The fee is not paid."))
                        .onPhone(),
                Scene.of("members-ended-none", ADMINISTRATOR, alma -> alma.opens("/alliances/erma/members")
                                .follows("Ended"))
                        .onPhone(),
                Scene.of("versions-right", ADMINISTRATOR, alma -> alma.opens("/alliances/erma/versions/declaration")
                                .clicks("Check"))
                        .onPhone(),
                Scene.of("versions-faults", ADMINISTRATOR, alma -> alma.fills("Declaration", "{ \"title\": 1 }")
                        .clicks("Check")),
                Scene.of("workbench-decided-meanwhile", DECIDER, AtTheOffice::isOvertaken),
                Scene.of("drawer", ADMINISTRATOR, AtTheOffice::opensTheDrawer).onPhone());
    }

    private static Scene dialog(String name, String person, String organisation, String button) {
        return Scene.of(name, person, staff -> atTheCase(staff, organisation).clicks(button));
    }

    private static Somebody atTheCase(Somebody staff, String organisation) {
        return new Office(staff, "erma").opensTheCaseOf(organisation).person();
    }

    private static void assesses(Somebody rita) {
        rita.within("Criteria", "Transparency").clicks("Assess");
    }

    private static void mendsTheRequest(Somebody rita) {
        rita.chooses("About which question of the form?", "Where do the raw materials come from?")
                .fills("What do you want to know?", "Which deposits do you mine?");
    }

    private static void isOvertaken(Somebody dora) {
        atTheCase(dora, RECOMMENDED).clicks("Approve");
        Somebody elsewhere = dora.inAnotherWindow().opens("/" + dora.where());
        elsewhere
                .clicks("Decline")
                .answers("Reasons", "Ownership unclear")
                .confirms("Decline")
                .sees("Declined by");
        dora.presses("Approve");
    }

    private static void opensTheDrawer(Somebody alma) {
        alma.opens("/alliances/erma/staff")
                .page()
                .locator("vaadin-drawer-toggle")
                .click();
        alma.page().locator("vaadin-app-layout[drawer-opened]").waitFor();
    }
}
