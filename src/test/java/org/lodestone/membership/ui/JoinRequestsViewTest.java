package org.lodestone.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.AnsweringJoinRequests;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.domain.Sweeping;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request to join that nobody answers for five working days goes to those who are responsible for the organisation. */
@Tag("database")
class JoinRequestsViewTest extends ViewTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    Organisations organisations;

    @Autowired
    AccountFixture accounts;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    CaseFixture cases;

    @Autowired
    AnsweringJoinRequests answering;

    @Autowired
    Sweeping sweeping;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void after_five_working_days_the_staff_of_the_members_alliance_lets_the_person_in() {
        AnOrganisation plant = fixture.anOrganisation("Silent member " + UUID.randomUUID());
        memberships.inForce(plant.id(), "erma");
        PersonId reviewer = alliances.reviewer(AllianceFixture.ERMA);
        PersonId person = accounts.aPerson("Patient person");
        clock.set("2027-03-01T09:00:00Z");
        fixture.joinRequest(plant, person);

        clock.set("2027-03-08T23:00:00Z");
        sweeping.sweep();
        as(reviewer, "STAFF");
        open("alliances/erma/requests");
        assertThat(lines()).noneMatch(line -> line.contains(plant.name()));

        clock.set("2027-03-09T00:30:00Z");
        sweeping.sweep();
        assertThat(open("alliances/erma/requests")).isEqualTo(200);
        ListItem line = line(plant);
        choose(line, AccessRight.REPRESENTATIVE);
        _click(_get(line, Button.class, spec -> spec.withText("Let in")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(organisations.rightOf(person, plant.id())).contains(AccessRight.REPRESENTATIVE);
        assertThat(lines()).noneMatch(text -> text.contains(plant.name()));
        assertThat(recorded("JoinAccepted", reviewer)).isEqualTo(1);
        Set<String> letters = Set.of("joinPassedOn", "joinUnanswered", "joinAccepted", "joinAcceptedByStaff");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        List.of(lettersTo(person), lettersTo(reviewer), lettersTo(plant.owner())))
                .satisfies(all -> assertThat(all.stream().flatMap(List::stream)).containsAll(letters)));
    }

    @Test
    void an_open_case_makes_its_alliance_responsible_and_no_other() {
        AnOrganisation plant = cases.anOrganisation();
        cases.aCase().of(plant).to(AllianceFixture.CMI).draft();
        fixture.unanswered(plant, accounts.aPerson("Asking"));
        as(alliances.admin(AllianceFixture.ERMA), "STAFF");
        open("alliances/erma/requests");
        assertThat(lines()).noneMatch(line -> line.contains(plant.name()));
        as(alliances.decider(AllianceFixture.CMI), "STAFF");
        open("alliances/cmi/requests");
        assertThat(lines()).anyMatch(line -> line.contains(plant.name()));
    }

    @Test
    void without_an_alliance_the_system_administrators_answer() {
        AnOrganisation plant = fixture.anOrganisation("Alone " + UUID.randomUUID());
        PersonId person = accounts.aPerson("Asking");
        fixture.unanswered(plant, person);
        PersonId administrator = accounts.aPerson("Administrator");
        accounts.grant(administrator, PortalRole.SYSTEM_ADMIN);
        as(administrator, "SYSTEM_ADMIN");
        assertThat(open("system/requests")).isEqualTo(200);
        _click(_get(line(plant), Button.class, spec -> spec.withText("Refuse")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(organisations.rightOf(person, plant.id())).isEmpty();
        assertThat(lines()).noneMatch(line -> line.contains(plant.name()));
    }

    @Test
    void whoever_asked_or_belongs_to_the_organisation_does_not_answer() {
        AnOrganisation plant = fixture.anOrganisation("Involved " + UUID.randomUUID());
        memberships.inForce(plant.id(), "erma");
        PersonId own = alliances.reviewer(AllianceFixture.ERMA);
        UUID request = fixture.unanswered(plant, own);
        assertThatThrownBy(() -> accept(own, request, AccessRight.VIEWER)).isInstanceOf(Problem.NotAllowed.class);
        PersonId insider = alliances.reviewer(AllianceFixture.ERMA);
        fixture.affiliate(insider, plant, AccessRight.VIEWER);
        assertThatThrownBy(() -> accept(insider, request, AccessRight.VIEWER)).isInstanceOf(Problem.NotAllowed.class);
        assertThat(organisations.rightOf(own, plant.id())).isEmpty();
    }

    @Test
    void the_staff_makes_nobody_an_owner() {
        AnOrganisation plant = fixture.anOrganisation("Ownerless " + UUID.randomUUID());
        memberships.inForce(plant.id(), "erma");
        PersonId reviewer = alliances.reviewer(AllianceFixture.ERMA);
        PersonId person = accounts.aPerson("Ambitious");
        UUID request = fixture.unanswered(plant, person);

        assertThatThrownBy(() -> accept(reviewer, request, AccessRight.OWNER))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining("ownersMakeOwners");

        assertThat(organisations.rightOf(person, plant.id())).isEmpty();
        as(reviewer, "STAFF");
        open("alliances/erma/requests");
        assertThat(offered(line(plant))).containsExactly(AccessRight.VIEWER, AccessRight.REPRESENTATIVE);
    }

    @Test
    void an_editor_is_denied_and_another_alliances_staff_finds_nothing() {
        as(alliances.staff(AllianceFixture.ERMA, StaffRole.EDITOR), "STAFF");
        assertThat(open("alliances/erma/requests")).isEqualTo(403);
        as(alliances.reviewer(AllianceFixture.CMI), "STAFF");
        assertThat(open("alliances/erma/requests")).isEqualTo(404);
    }

    @Test
    void an_auditor_reads_what_waits_and_answers_nothing() {
        AnOrganisation member = fixture.anOrganisation("Read member " + UUID.randomUUID());
        memberships.inForce(member.id(), "erma");
        fixture.unanswered(member, accounts.aPerson("Asking"));
        AnOrganisation alone = fixture.anOrganisation("Read alone " + UUID.randomUUID());
        fixture.unanswered(alone, accounts.aPerson("Asking"));
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        assertThat(open("alliances/erma/requests")).isEqualTo(200);
        _assertNone(line(member), Button.class);
        assertThat(open("system/requests")).isEqualTo(200);
        _assertNone(line(alone), Button.class);
    }

    private void accept(PersonId person, UUID request, AccessRight right) {
        SignedIn.as(person, List.of("STAFF"), () -> {
            answering.accept("erma", request, right);
            return "";
        });
    }

    @SuppressWarnings("unchecked")
    private static List<AccessRight> offered(ListItem line) {
        return ((Select<AccessRight>) _get(line, Select.class))
                .getListDataView()
                .getItems()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(ListItem line, AccessRight right) {
        _setValue((Select<AccessRight>) _get(line, Select.class), right);
    }

    private static ListItem line(AnOrganisation plant) {
        return _find(ListItem.class).stream()
                .filter(item -> item.hasClassName("ls-member"))
                .filter(item -> item.getElement().getTextRecursively().contains(plant.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines() {
        return _find(Span.class, spec -> spec.withClasses("name")).stream()
                .map(Span::getText)
                .toList();
    }

    private long recorded(String act, PersonId actor) {
        return database.sql("select count(*) from audit_entry where act = ? and actor = ?")
                .params(act, actor.value())
                .query(Long.class)
                .single();
    }

    private List<String> lettersTo(PersonId person) {
        return database.sql("select template from letter where person = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
