package org.lodestone.benefits.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.benefits.Member;
import org.lodestone.kernel.Money;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class FindingCallsTest {

    private static final CallFilter ALL = new CallFilter(null, "", "", 0, null);

    @Autowired
    FindingCalls finding;

    @Autowired
    Member members;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    private String plant = "";

    private void signInAt(String instant) {
        clock.set(instant);
        AnOrganisation member = members.aMember("Plant looking for calls at " + instant);
        SignedIn.signIn(members.viewer(member));
        plant = member.reference();
    }

    @Test
    void sixteen_calls_and_64_topics_are_77_since_three_are_in_both() {
        signInAt("2026-03-01T00:00:00Z");

        assertThat(finding.calls(plant, ALL, 0, 100).rows())
                .hasSize(77)
                .extracting(CallRow::identifier)
                .doesNotHaveDuplicates()
                .contains("HORIZON-CL4-2026-01-MAT-PROD-04", "DE-FOA-0003390")
                .doesNotContain("HORIZON-CL4-2026-01-MATERIALS-PRODUCTION-04");
    }

    @Test
    void a_call_in_both_sources_keeps_what_each_knows() {
        signInAt("2026-03-01T00:00:00Z");

        CallSheet call = finding.call(plant, "HORIZON-CL4-2027-01-MAT-PROD-16");

        assertThat(call.row().opening()).isEqualTo(new CallOpening(LocalDate.of(2026, 9, 22), false));
        assertThat(call.row().budget()).isEqualTo(Money.of("50000000.00", "EUR"));
        assertThat(call.source()).startsWith("fundingtrip.com; EU Funding");
        assertThat(call.statusAtSource()).isEqualTo("open/forthcoming");
        assertThat(finding.call(plant, "HORIZON-CL4-2027-01-MATERIALS-PRODUCTION-16"))
                .as("the older spelling leads to the same call")
                .isEqualTo(call);
    }

    @Test
    void what_is_open_follows_the_clock_and_not_what_the_source_said() {
        signInAt("2026-03-01T00:00:00Z");
        assertThat(counts()).containsEntry(CallStatus.OPEN, 38).containsEntry(CallStatus.FORTHCOMING, 27);
        assertThat(status("DE-FOA-0003589")).isEqualTo(CallStatus.OPEN);

        clock.set("2026-08-01T00:00:00Z");
        assertThat(counts())
                .containsEntry(CallStatus.OPEN, 0)
                .containsEntry(CallStatus.CLOSED, 50)
                .containsEntry(CallStatus.FORTHCOMING, 27);
        assertThat(finding.call(plant, "DE-FOA-0003589").statusAtSource()).isEqualTo("open");
        assertThat(status("DE-FOA-0003589")).isEqualTo(CallStatus.CLOSED);

        clock.set("2027-06-01T00:00:00Z");
        assertThat(counts()).containsEntry(CallStatus.CLOSED, 77);
        assertThat(finding.overview(plant).ahead()).isEmpty();
    }

    @Test
    void counts_and_lists_agree_at_any_time() {
        for (String instant : List.of("2025-01-01T00:00:00Z", "2026-01-10T00:00:00Z", "2026-12-01T12:00:00Z")) {
            signInAt(instant);
            for (CallStatus status : CallStatus.values()) {
                CallPage page = finding.calls(plant, new CallFilter(status, "", "", 0, null), 0, 100);
                assertThat(page.rows()).hasSize(page.total());
                assertThat(page.rows())
                        .filteredOn(row -> row.status() == status)
                        .hasSize(counts().get(status));
            }
        }
    }

    @Test
    void a_deadline_closes_at_its_hour_in_its_own_zone() {
        signInAt("2025-09-23T14:59:59Z");
        String call = "HORIZON-CL4-INDUSTRY-2025-01-MATERIALS-62";
        assertThat(status(call)).isEqualTo(CallStatus.OPEN);
        assertThat(finding.call(plant, call).row().deadline().time()).isEqualTo(LocalTime.of(17, 0));

        clock.set("2025-09-23T15:00:00Z");
        assertThat(status(call)).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    void filters_narrow_by_words_programme_span_and_day() {
        signInAt("2026-04-01T00:00:00Z");
        assertThat(found(new CallFilter(null, "EIT RawMaterials", "", 0, null))).isEqualTo(4);
        assertThat(found(new CallFilter(null, "", "ERMA Booster", 0, null))).isEqualTo(1);
        assertThat(found(new CallFilter(null, "", "100%_", 0, null))).isZero();
        assertThat(found(new CallFilter(null, "", "", 7, null))).isZero();
        assertThat(found(new CallFilter(CallStatus.OPEN, "", "", 30, null))).isEqualTo(33);
        assertThat(found(new CallFilter(null, "", "", 0, LocalDate.of(2027, 3, 18))))
                .isEqualTo(12);
    }

    @Test
    void pages_of_rows_join_without_gap_or_repetition_at_one_statement_each() {
        signInAt("2026-03-01T00:00:00Z");
        List<String> joined = new ArrayList<>();
        for (int offset = 0; offset < 77; offset += 10) {
            finding.calls(plant, ALL, offset, 10).rows().forEach(row -> joined.add(row.identifier()));
        }
        assertThat(joined).hasSize(77);
        assertThat(new HashSet<>(joined)).hasSize(77);

        Statements statements = Statements.during(() -> finding.calls(plant, ALL, 10, 10));
        assertThat(statements.sql().stream().filter(sql -> sql.contains("funding_call")))
                .as(statements.toString())
                .hasSize(1);
    }

    @Test
    void the_soonest_deadline_comes_first_and_of_the_closed_the_latest() {
        signInAt("2026-08-01T00:00:00Z");
        List<CallRow> rows = finding.calls(plant, ALL, 0, 100).rows();
        assertThat(rows.getFirst().status()).isEqualTo(CallStatus.FORTHCOMING);
        assertThat(rows.get(27).identifier()).isEqualTo("DE-FOA-0003589");
        assertThat(rows.getLast().identifier()).isEqualTo("HORIZON-CL4-2023-RESILIENCE-01-03");
    }

    @Test
    void no_call_leaves_the_service_while_the_benefit_is_closed_or_to_strangers() {
        AnOrganisation outside = members.anOutsider("Plant without funding");
        SignedIn.signIn(outside.owner());
        assertThatThrownBy(() -> finding.calls(outside.reference(), ALL, 0, 10)).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> finding.overview(outside.reference())).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> finding.call(outside.reference(), "DE-FOA-0003390"))
                .isInstanceOf(Problem.NotAllowed.class);

        SignedIn.signIn(accounts.aPerson("A stranger to calls"));
        assertThatThrownBy(() -> finding.calls(outside.reference(), ALL, 0, 10)).isInstanceOf(Problem.NotFound.class);
    }

    private Map<CallStatus, Integer> counts() {
        return finding.overview(plant).counts();
    }

    private CallStatus status(String identifier) {
        return finding.call(plant, identifier).row().status();
    }

    private int found(CallFilter filter) {
        return finding.calls(plant, filter, 0, 1).total();
    }
}
