package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.icon.Icon;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.KeepingInTouch;
import org.lodestone.admission.TimelineEntry;
import org.lodestone.admission.TimelineKind;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reviewer reads beside the answers. */
class WorkbenchReadingTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    KeepingInTouch touch;

    @Test
    void an_eye_stands_at_what_the_organisation_can_see_and_at_no_note() {
        ACase made = cases.aCase().inReview();
        CaseFixture.staff(made.reviewer(), () -> touch.writeToOrganisation(made.alliance(), made.reference(), "Hello"));
        CaseFixture.staff(made.reviewer(), () -> touch.writeNote(made.alliance(), made.reference(), "Looks good"));
        bench(made, "?tab=timeline");
        long shared = cases.review(made, made.reviewer()).timeline().stream()
                .filter(entry -> entry.kind() != TimelineKind.NOTE)
                .map(TimelineEntry::audience)
                .filter(audience -> audience.name().equals("BOTH"))
                .count();
        assertThat(_find(Icon.class, spec -> spec.withClasses("adm-eye"))).hasSize((int) shared);
        assertThat(shared).isPositive();
    }

    @Test
    void earlier_applications_of_the_organisation_stand_with_the_organisation() {
        AnOrganisation plant = cases.tmk();
        ACase before = cases.aCase().of(plant).to(cases.erma()).withdrawn();
        ACase made = cases.aCase().of(plant).to(cases.erma()).inReview();
        bench(made, "?tab=organisation");
        assertThat(text()).contains(before.reference(), "Withdrawn");
    }

    @Test
    void a_name_on_the_list_is_shown_with_how_it_is_written_there() {
        AnOrganisation listed = organisations.anOrganisation("Arya Sasol Polymer Co., JSC");
        ACase made = cases.aCase().of(listed).inScreening();
        bench(made, "");
        _find(CheckForm.class).forEach(form -> form.setOpened(true));
        assertThat(text()).contains("ARYA SASOL POLYMER");
    }

    private void bench(ACase made, String query) {
        as(made.reviewer(), "STAFF");
        assertThat(open("review/" + made.alliance() + "/" + made.reference() + query))
                .isEqualTo(200);
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}
