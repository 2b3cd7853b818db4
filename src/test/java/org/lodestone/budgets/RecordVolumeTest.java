package org.lodestone.budgets;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** What the record costs when a hundred thousand acts stand in it, whatever is looked for. */
@Tag("database")
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordVolumeTest extends BudgetTest {

    private static final int MANY = 100_000;

    /** The entries, and what their people, organisations, cases and memberships are called. */
    private static final int OWN = 5;

    /** For each statement. */
    private static final Duration QUICKLY = Duration.ofMillis(200);

    private static final String PERSON = id('a', 7);
    private static final String SUBJECT = id('b', 7);
    private static final String ORGANISATION = id('c', 7);

    /** A third of the record is about it. */
    private static final String ALLIANCE = id('d', 1);

    private static final List<String> ADDRESSES = List.of(
            "",
            "?act=CaseRead",
            "?act=MembershipSuspended",
            "?act=AnAct",
            "?from=2020-01-20&until=2020-02-10",
            "?about=" + PERSON,
            "?about=" + SUBJECT,
            "?about=" + ORGANISATION,
            "?about=" + ALLIANCE,
            "?about=" + ALLIANCE + "&act=MembershipSuspended",
            "?about=" + ALLIANCE + "&act=CaseRead&until=2020-02-01",
            "?about=" + UUID.randomUUID());

    /** An entry a minute; one act in twenty stands for many, one in five thousand for few. */
    private static final String FILL = """
            insert into audit_entry (id, at, act, actor, subject, subject_id, organisation_id, alliance_id, details)
            select cast('e0000000-0000-4000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid),
                   timestamp with time zone '2020-01-01 00:00:00+00' + n * interval '1' minute,
                   case when mod(n, 5000) = 0 then 'MembershipSuspended' when mod(n, 20) = 0 then 'CaseRead'
                     else 'AnswerSaved' end,
                   cast('a0000000-0000-4000-8000-' || lpad(cast(mod(n, 300) as varchar), 12, '0') as uuid),
                   'case',
                   cast('b0000000-0000-4000-8000-' || lpad(cast(mod(n, 10000) as varchar), 12, '0') as uuid),
                   cast('c0000000-0000-4000-8000-' || lpad(cast(mod(n, 2000) as varchar), 12, '0') as uuid),
                   cast('d0000000-0000-4000-8000-' || lpad(cast(mod(n, 3) as varchar), 12, '0') as uuid),
                   '{"question":"stages","version":"3"}'
            from generate_series(1, ?) as numbers(n)
            """;

    @Autowired
    AccountFixture accounts;

    private PersonId auditor = PersonId.next();

    @BeforeAll
    void many() {
        auditor = accounts.aPerson("Reader of many acts");
        accounts.grant(auditor, PortalRole.AUDITOR);
        assertThat(database.sql(FILL).param(MANY).update()).isEqualTo(MANY);
    }

    @AfterAll
    void none() {
        database.sql("delete from audit_entry where subject_id between ? and ?")
                .params(UUID.fromString(id('b', 0)), UUID.fromString(id('b', MANY)))
                .update();
    }

    @Test
    void the_first_entries_cost_five_statements_and_little_time() {
        ADDRESSES.forEach(address -> keepsTo(display(auditor, "audit" + address)));
    }

    @Test
    void further_entries_cost_the_same_however_far_one_has_read() {
        for (String address : List.of(
                "?until=2020-12-31",
                "?act=CaseRead&until=2020-12-31",
                "?about=" + ALLIANCE,
                "?about=" + ALLIANCE + "&act=CaseRead")) {
            display(auditor, "audit" + address);
            for (int page = 2; page <= 4; page++) {
                keepsTo(further(auditor, () -> _click(_get(Button.class, spec -> spec.withText("Show more")))));
                assertThat(lines()).hasSize(page * 50).doesNotHaveDuplicates();
            }
        }
    }

    private static void keepsTo(Displayed displayed) {
        assertThat(displayed.status()).as(displayed.toString()).isEqualTo(200);
        assertThat(displayed.own()).as(displayed.toString()).hasSizeLessThanOrEqualTo(OWN);
        assertThat(displayed.ofEveryPage()).as(displayed.toString()).hasSizeLessThanOrEqualTo(4);
        assertThat(displayed.slowest()).as(displayed.toString()).isLessThan(QUICKLY);
    }

    /** Each entry has a minute, a subject and a person of its own. */
    private static List<String> lines() {
        return _find(ListItem.class, spec -> spec.withClasses("audit-line")).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private static String id(char kind, int number) {
        return "%s0000000-0000-4000-8000-%012d".formatted(kind, number);
    }
}
