package org.lodestone.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.kernel.Money;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class KeepingAlliancesTest {

    private static final LocalDate INDEPENDENCE_DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    KeepingAlliances keeping;

    @Autowired
    Alliances alliances;

    @Autowired
    AllianceFixture fixture;

    @Autowired
    JdbcClient database;

    private AllianceId alliance;
    private PersonId admin;

    @BeforeEach
    void anAllianceWithAnAdministrator() {
        alliance = fixture.anAllianceWithEveryType();
        admin = fixture.admin(alliance);
    }

    @Test
    void a_changed_target_holds_for_the_next_reader_and_is_recorded() {
        asAdmin(() ->
                keeping.changeRules(alliance, target(7), alliances.get(alliance).termRules(), version()));
        assertThat(alliances.get(alliance).caseRules().decisionTargetDays()).isEqualTo(7);
        assertThat(record()).anySatisfy(details -> assertThat(details).contains("15 -> 7"));
    }

    @Test
    void a_change_on_top_of_somebody_elses_is_refused() {
        long seen = version();
        asAdmin(() -> keeping.addHoliday(alliance, INDEPENDENCE_DAY, "Independence Day"));
        assertThatThrownBy(() -> asAdmin(() -> keeping.changeRules(
                        alliance, target(7), alliances.get(alliance).termRules(), seen)))
                .isInstanceOf(Problem.StaleEdit.class);
        assertThat(alliances.get(alliance).caseRules().decisionTargetDays()).isEqualTo(15);
    }

    @Test
    void another_address_for_applicants_holds_at_once_and_is_recorded() {
        AllianceSummary before = alliances.get(alliance);
        EmailAddress contact = new EmailAddress("members@alliance.test");
        asAdmin(() -> keeping.introduce(
                alliance, new AllianceIdentity(before.name(), before.purpose(), contact, before.zone()), version()));
        assertThat(alliances.get(alliance).contact()).isEqualTo(contact);
        assertThat(record()).anySatisfy(details -> assertThat(details).contains("contact"));
    }

    @Test
    void a_name_that_lacks_a_language_is_refused() {
        AllianceSummary before = alliances.get(alliance);
        AllianceIdentity incomplete = new AllianceIdentity(
                new LocalizedText("Example", "Exemple", " ", "Misol"),
                before.purpose(),
                before.contact(),
                before.zone());
        assertThatThrownBy(() -> asAdmin(() -> keeping.introduce(alliance, incomplete, version())))
                .hasMessageContaining("allianceIdentity");
        assertThat(alliances.get(alliance).name()).isEqualTo(before.name());
    }

    @Test
    void a_number_out_of_its_range_is_refused() {
        assertThatThrownBy(() -> asAdmin(() -> keeping.changeRules(
                        alliance, target(0), alliances.get(alliance).termRules(), version())))
                .isInstanceOf(Problem.RuleBroken.class);
    }

    @Test
    void a_fee_that_an_administrator_sets_is_no_example_any_more() {
        long before = version();
        asAdmin(() -> keeping.charge(alliance, "small", Money.of("250.00", "USD")));
        TierSummary small = alliances.get(alliance).tier("small").orElseThrow();
        assertThat(small.feePerYear()).isEqualTo(Money.of("250.00", "USD"));
        assertThat(small.exampleFee()).isFalse();
        assertThat(alliances.get(alliance).tier("large").orElseThrow().exampleFee())
                .isTrue();
        assertThat(version()).as("by which other nodes see the change").isGreaterThan(before);
    }

    @Test
    void a_negative_fee_and_an_unknown_tier_are_refused() {
        assertThatThrownBy(() -> asAdmin(() -> keeping.charge(alliance, "small", Money.of("-1", "EUR"))))
                .isInstanceOf(Problem.RuleBroken.class);
        assertThatThrownBy(() -> asAdmin(() -> keeping.charge(alliance, "gold", Money.of("1", "EUR"))))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_holiday_comes_and_goes_in_the_calendar() {
        asAdmin(() -> keeping.addHoliday(alliance, INDEPENDENCE_DAY, "Independence Day"));
        assertThat(alliances.calendar(alliance).isWorkingDay(INDEPENDENCE_DAY)).isFalse();
        assertThatThrownBy(() -> asAdmin(() -> keeping.addHoliday(alliance, INDEPENDENCE_DAY, "Again")))
                .isInstanceOf(Problem.RuleBroken.class);
        asAdmin(() -> keeping.removeHoliday(alliance, INDEPENDENCE_DAY));
        assertThat(alliances.calendar(alliance).isWorkingDay(INDEPENDENCE_DAY)).isTrue();
    }

    @Test
    void nobody_but_its_own_administrators_keeps_an_alliance() {
        for (PersonId person : List.of(fixture.decider(alliance), fixture.admin(AllianceFixture.ERMA))) {
            assertThatThrownBy(() -> SignedIn.as(person, List.of("STAFF", "SYSTEM_ADMIN"), () -> {
                        keeping.charge(alliance, "small", Money.of("0", "EUR"));
                        return null;
                    }))
                    .isInstanceOf(Problem.NotAllowed.class);
        }
    }

    private void asAdmin(Runnable act) {
        SignedIn.as(admin, List.of("STAFF"), () -> {
            act.run();
            return null;
        });
    }

    private long version() {
        return SignedIn.as(admin, List.of("STAFF"), () -> keeping.settings(
                        alliances.get(alliance).slug())
                .version());
    }

    private CaseRules target(int days) {
        CaseRules now = alliances.get(alliance).caseRules();
        return new CaseRules(
                days,
                now.requestDueDays(),
                now.requestReminderDays(),
                now.requestCloseDays(),
                now.draftExpiryDays(),
                now.draftWarningDays(),
                now.messagesAfterEndDays());
    }

    private List<String> record() {
        return database.sql("select details from audit_entry where alliance_id = ? and act = 'AllianceSettingsChanged'")
                .param(alliance.value())
                .query(String.class)
                .list();
    }
}
