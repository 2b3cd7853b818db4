package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class InvolvedStaffTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    OpeningCases opening;

    @Autowired
    ReviewingCases reviewing;

    @Autowired
    DecidingCases deciding;

    @Autowired
    AttachingFiles attaching;

    @Autowired
    PrintingCases printing;

    @Autowired
    KeepingInTouch touch;

    @Test
    void whoever_declared_a_conflict_or_belongs_to_the_applicant_reads_and_does_nothing_any_more() {
        ACase made = cases.aCase().readyForDecision();
        PersonId conflicted = alliances.staff(made.allianceId(), StaffRole.values());
        CaseFixture.staff(conflicted, () -> reviewing.declareConflict(made.alliance(), made.reference()));
        PersonId affiliated = alliances.staff(made.allianceId(), StaffRole.values());
        organisations.affiliate(affiliated, made.organisation(), AccessRight.VIEWER);
        String to = made.alliance();
        String reference = made.reference();
        Decision back = new Decision.SendBack("Look again");
        List<Runnable> acts = List.of(
                () -> opening.open(to, reference),
                () -> opening.background(to, reference),
                () -> opening.help(to, reference),
                () -> opening.assignable(to, reference),
                () -> attaching.filesForStaff(to, reference),
                () -> printing.pdfForStaff(to, reference, Language.EN),
                () -> touch.writeNote(to, reference, "A note"),
                () -> deciding.preview(to, reference, cases.today(made)),
                () -> deciding.decide(to, reference, back, 0));
        for (PersonId person : List.of(conflicted, affiliated)) {
            for (Runnable act : acts) {
                assertThatThrownBy(() -> CaseFixture.staff(person, act)).isInstanceOf(Problem.NotAllowed.class);
            }
        }
    }
}
