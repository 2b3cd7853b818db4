package org.lodestone.budgets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AnOrganisation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An alliance with as many cases as a test asks for, which has worked for two years: hundreds of organisations, a dozen
 * reviewers, cases in every state with their answers, findings, questions, timeline and record.
 */
@Component
class Volume {

    private static final int REVIEWERS = 12;

    private final AllianceFixture alliances;
    private final Alliances summaries;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private final List<UUID> staff = new ArrayList<>();
    private final List<AnOrganisation> organisations = new ArrayList<>();
    private int size;
    private AllianceId alliance;
    private PersonId reviewer;

    /** Writes past the counting of statements, which would take as long as the rest. */
    Volume(AllianceFixture alliances, Alliances summaries, DataSource watched, Clock clock) {
        this.alliances = alliances;
        this.summaries = summaries;
        this.jdbc = new JdbcTemplate(((DelegatingDataSource) watched).getTargetDataSource());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource()));
        this.clock = clock;
    }

    void growTo(int wanted) {
        if (alliance == null) {
            begin();
        }
        Rows rows = new Rows(jdbc);
        VolumeRows writer = new VolumeRows(rows, alliance, staff);
        Instant now = clock.instant();
        List<VolumeCase> more = IntStream.range(size, wanted)
                .mapToObj(number -> VolumeCase.of(number, now))
                .toList();
        more.stream()
                .filter(each -> each.organisation() == organisations.size())
                .forEach(first -> organisations.add(writer.organisation(first)));
        more.forEach(
                each -> writer.write(each, organisations.get(each.organisation()), code() + "-V-" + each.number()));
        transaction.executeWithoutResult(status -> rows.write());
        size = Math.max(size, wanted);
        jdbc.execute("analyze");
    }

    private void begin() {
        alliance = alliances.anAlliance(form());
        reviewer = alliances.staff(alliance, StaffRole.REVIEWER, StaffRole.DECIDER, StaffRole.ALLIANCE_ADMIN);
        staff.add(reviewer.value());
        while (staff.size() < REVIEWERS) {
            staff.add(alliances.reviewer(alliance).value());
        }
    }

    private static String form() {
        try {
            return new ClassPathResource("alliances/erma/form-1.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String code() {
        return summaries.get(alliance).code();
    }

    String slug() {
        return summaries.get(alliance).slug();
    }

    AllianceId alliance() {
        return alliance;
    }

    /** Has every right that staff can have, and a twelfth of the open cases. */
    PersonId reviewer() {
        return reviewer;
    }

    /** Leaves the other tests' database as it was, but for the alliance, its staff and what tests added themselves. */
    void remove() {
        transaction.executeWithoutResult(status -> VolumeRows.remove(jdbc, alliance, organisations));
        organisations.clear();
        size = 0;
    }
}
