package org.lodestone.alliance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class StaffViewTest extends ViewTest {

    @Autowired
    AllianceFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Alliances alliances;

    @Autowired
    StaffRoles roles;

    @Autowired
    MovableClock clock;

    private AllianceId alliance;
    private String path;

    @BeforeEach
    void anAlliance() {
        alliance = fixture.anAllianceWithEveryType();
        path = "alliances/" + alliances.get(alliance).slug() + "/staff";
    }

    @Test
    void a_system_administrator_gives_a_role_and_ends_it() {
        asSystemAdministrator();
        EmailAddress email = AccountFixture.address();
        PersonId person = accounts.aPerson("Feruza Example", email, Language.EN);
        assertThat(open(path)).isEqualTo(200);
        assertThat(_get(H1.class).getText()).startsWith("Staff: Alliance T");

        give(email.value(), StaffRole.REVIEWER);
        assertThat(roles.of(person)).containsEntry(alliance, Set.of(StaffRole.REVIEWER));
        assertThat(texts()).contains("Feruza Example", email.value(), "Reviewer");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> "End Reviewer of Feruza Example"
                        .equals(button.getAriaLabel().orElse("")))));
        confirm();
        assertThat(roles.of(person)).isEmpty();
        assertThat(texts()).doesNotContain("Feruza Example");
    }

    @Test
    void an_unknown_address_is_invited_and_the_invitation_withdrawn() {
        asSystemAdministrator();
        EmailAddress email = AccountFixture.address();
        open(path);
        give(email.value(), StaffRole.DECIDER);
        assertThat(texts()).contains(email.value()).anyMatch(text -> text.startsWith("Decider, invited on"));

        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        confirm();
        assertThat(texts()).doesNotContain(email.value());
    }

    @Test
    void an_expired_invitation_says_so_and_is_sent_anew_with_a_click() {
        EmailAddress email = AccountFixture.address();
        asSystemAdministrator();
        open(path);
        give(email.value(), StaffRole.EDITOR);
        assertThat(_find(Button.class, spec -> spec.withText("Invite again"))).isEmpty();
        clock.advance(Duration.ofDays(14));
        asSystemAdministrator();
        open(path);
        assertThat(texts()).contains("Expired");

        _click(_get(Button.class, spec -> spec.withText("Invite again")));

        assertThat(texts()).contains(email.value());
        assertThat(texts()).doesNotContain("Expired");
        clock.reset();
    }

    @Test
    void a_wrong_address_and_a_missing_role_are_told_at_their_fields() {
        asSystemAdministrator();
        open(path);
        _setValue(_get(EmailField.class), "nobody at all");
        _click(_get(Button.class, spec -> spec.withText("Give the role")));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Write an e-mail address");
        assertThat(_get(Select.class).isInvalid()).isTrue();
    }

    @Test
    void a_reviewer_is_denied_and_a_system_administrator_let_in() {
        as(fixture.reviewer(alliance), "STAFF");
        assertThat(open(path)).isEqualTo(403);

        asSystemAdministrator();
        assertThat(open(path)).isEqualTo(200);
        open("system/alliances");
        assertThat(_find(Anchor.class, spec -> spec.withText("Staff and roles")))
                .extracting(Anchor::getHref)
                .contains(path, "alliances/erma/staff");
    }

    @Test
    void a_system_administrators_first_page_leads_to_the_alliance_without_staff_until_somebody_is_invited() {
        asSystemAdministrator();
        open("");
        assertThat(_find(Anchor.class, spec -> spec.withText("Staff and roles")))
                .extracting(Anchor::getHref)
                .contains(path);

        open(path);
        assertThat(_find(Anchor.class, spec -> spec.withText("Alliances and staff")))
                .extracting(Anchor::getHref)
                .contains("system/alliances");
        give(AccountFixture.address().value(), StaffRole.REVIEWER);
        open("");
        assertThat(_find(Anchor.class, spec -> spec.withText("Staff and roles")))
                .extracting(Anchor::getHref)
                .doesNotContain(path);
    }

    @Test
    void an_auditor_and_the_alliances_administrator_read_who_is_staff_and_change_nothing() {
        fixture.reviewer(alliance);
        fixture.anInvitation(alliance, AccountFixture.address(), StaffRole.EDITOR);
        as(accounts.aPerson("Auditor"), "AUDITOR");
        readsAndChangesNothing();
        as(fixture.admin(alliance), "STAFF");
        readsAndChangesNothing();
    }

    private void readsAndChangesNothing() {
        assertThat(open(path)).isEqualTo(200);
        assertThat(texts()).contains("Reviewer", "Who may do what here. System administrators give and end roles.");
        assertThat(_find(Button.class, spec -> spec.withText("End the role"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Withdraw"))).isEmpty();
        assertThat(_find(EmailField.class)).isEmpty();
    }

    @Test
    void an_unknown_alliance_is_not_found() {
        asSystemAdministrator();
        assertThat(open("alliances/nowhere/staff")).isEqualTo(404);
    }

    private void asSystemAdministrator() {
        PersonId system = accounts.aPerson("System");
        accounts.grant(system, PortalRole.SYSTEM_ADMIN);
        as(system, "SYSTEM_ADMIN");
    }

    @SuppressWarnings("unchecked")
    private static void give(String email, StaffRole role) {
        _setValue(_get(EmailField.class), email);
        _setValue((Select<StaffRole>) _get(Select.class), role);
        _click(_get(Button.class, spec -> spec.withText("Give the role")));
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
