package org.lodestone.benefits.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.minerals.ListDate.Precision;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;

@PortalTest
@Tag("database")
class ReadingBriefsTest {

    @Autowired
    ReadingBriefs reading;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AnOrganisation plant;
    private MembershipSummary membership;
    private PersonId viewer;

    @BeforeEach
    void aMember() {
        plant = organisations.anOrganisation("Reading plant");
        membership = memberships.inForce(plant.id(), "cmi", "associate");
        viewer = organisations.colleague(plant, AccessRight.VIEWER);
    }

    @Test
    void the_eighteen_first_facts_are_there_each_with_a_source() {
        List<Brief> briefs = look(BriefFilter.ALL).briefs();
        assertThat(briefs).hasSizeGreaterThanOrEqualTo(18).allMatch(brief -> !brief.source()
                .isBlank());
        assertThat(briefs)
                .isSortedAccordingTo(
                        (a, b) -> b.date().start().compareTo(a.date().start()));
        assertThat(briefs)
                .extracting(brief -> brief.date().precision())
                .contains(Precision.DAY, Precision.MONTH, Precision.YEAR);
    }

    @Test
    void they_are_filtered_by_jurisdiction_kind_mineral_and_words() {
        assertThat(titles(new BriefFilter("UZ", BriefKind.TECHNOLOGY, null, null)))
                .containsExactly("First export of metallic rhenium from Uzbekistan");
        assertThat(titles(new BriefFilter(null, null, "bismuth", null)))
                .containsExactly("The institute's list grows from 23 to 24: steel and molybdenum in, bismuth out");
        assertThat(titles(new BriefFilter(null, null, null, "estonia")))
                .containsExactly("First export of metallic rhenium from Uzbekistan");
        assertThat(titles(new BriefFilter(null, null, null, "100%"))).isEmpty();
        assertThat(titles(new BriefFilter(null, null, null, "50 %"))).hasSize(1);
        assertThat(titles(new BriefFilter("EU", null, null, "rhenium"))).hasSize(1);
    }

    @Test
    void a_watched_jurisdiction_without_a_brief_counts_zero() {
        BriefsPage page = look(new BriefFilter("JP", null, null, null));
        assertThat(page.briefs()).isEmpty();
        assertThat(page.counts()).containsEntry("JP", 0).containsEntry("GB", 2);
    }

    @Test
    void what_is_published_after_a_visit_is_new_in_the_next_one_and_stays_so_during_it() {
        assertThat(look(BriefFilter.ALL).news()).isZero();
        clock.advance(Duration.ofHours(2));
        UUID fresh = publish("A fresh brief");
        clock.advance(Duration.ofHours(2));
        try {
            assertThat(look(BriefFilter.ALL).briefs())
                    .filteredOn(Brief::isNew)
                    .extracting(Brief::id)
                    .containsExactly(fresh);
            clock.advance(Duration.ofMinutes(5));
            assertThat(look(BriefFilter.ALL).news()).isEqualTo(1);
            clock.advance(Duration.ofHours(2));
            assertThat(look(BriefFilter.ALL).news()).isZero();
        } finally {
            database.sql("delete from brief where id = ?").param(fresh).update();
        }
    }

    @Test
    void who_is_not_entitled_gets_nothing() {
        memberships.end(membership);
        assertThatThrownBy(() -> look(BriefFilter.ALL)).isInstanceOf(Problem.NotAllowed.class);
        assertThat(SignedIn.as(viewer, () -> reading.newest(plant.reference()))).isEmpty();
    }

    @Test
    void it_ends_with_the_next_request_after_the_affiliation_ends() {
        look(BriefFilter.ALL);
        organisations.endAffiliation(viewer, plant);
        RequestContextHolder.resetRequestAttributes();
        assertThatThrownBy(() -> look(BriefFilter.ALL)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_stranger_and_an_auditor_find_nothing() {
        PersonId stranger = accounts.aPerson("A stranger");
        assertThatThrownBy(() -> SignedIn.as(stranger, () -> reading.look(plant.reference(), BriefFilter.ALL)))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> SignedIn.as(
                        stranger, List.of("AUDITOR"), () -> reading.look(plant.reference(), BriefFilter.ALL)))
                .isInstanceOf(Problem.NotFound.class);
    }

    private BriefsPage look(BriefFilter filter) {
        return SignedIn.as(viewer, () -> reading.look(plant.reference(), filter));
    }

    private List<String> titles(BriefFilter filter) {
        return look(filter).briefs().stream().map(Brief::title).toList();
    }

    private UUID publish(String title) {
        UUID id = Ids.next();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into brief (id, alliance_id, starts_on, date_precision, jurisdiction, kind, title, body, language,
                                           source, published_at)
                        values (?, ?, ?, 'DAY', 'CA', 'POLICY', ?, '', 'en', 'a test', ?)
                        """)
                .params(id, membership.alliance().value(), now.toLocalDate(), title, now)
                .update();
        return id;
    }
}
