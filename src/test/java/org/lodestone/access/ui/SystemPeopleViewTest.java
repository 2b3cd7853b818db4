package org.lodestone.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class SystemPeopleViewTest extends ViewTest {

    @Autowired
    AccountFixture accounts;

    @Test
    void an_administrator_finds_people_with_what_can_be_done_about_them() {
        somebodyWithARole();
        accounts.anInvitation(PortalRole.AUDITOR);
        as(accounts.aPerson("Administrator"), "SYSTEM_ADMIN");
        assertThat(open("system/people?text=Known+Holder")).isEqualTo(200);
        _get(Button.class, spec -> spec.withText("Appoint"));
        assertThat(_find(Button.class, spec -> spec.withText("Suspend"))).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Withdraw"))).isNotEmpty();
    }

    @Test
    void an_auditor_reads_the_same_and_changes_nothing() {
        somebodyWithARole();
        accounts.anInvitation(PortalRole.AUDITOR);
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");
        assertThat(open("system/people?text=Known+Holder")).isEqualTo(200);
        assertThat(lines()).anyMatch(line -> line.contains("Known Holder"));
        _assertNone(_get(PeopleList.class), Button.class);
        _assertNone(_get(InvitedPeople.class), Button.class);
        _assertNone(Button.class, spec -> spec.withText("Appoint"));
    }

    private PersonId somebodyWithARole() {
        PersonId person = accounts.aPerson("Known Holder");
        accounts.grant(person, PortalRole.AUDITOR);
        return person;
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}
