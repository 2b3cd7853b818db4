package org.lodestone.benefits.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class ReadingReportsTest {

    @Autowired
    ReadingReports reading;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    private AnOrganisation plant;
    private MembershipSummary membership;

    @BeforeEach
    void aMember() {
        clock.set("2026-03-02T09:00:00Z");
        plant = organisations.anOrganisation("Plant that reads reports");
        membership = memberships.inForce(plant.id(), "cmi", "associate");
    }

    @Test
    void the_archive_holds_the_issues_of_three_weeks_the_newest_first() {
        assertThat(archive()).extracting(IssueLine::issue).containsExactly("2026-08", "2025-45", "2025-32");
        assertThat(archive().getLast().from()).isEqualTo("2025-08-04");
        assertThat(archive().getLast().to()).isEqualTo("2025-08-10");
    }

    @Test
    void an_issue_is_not_read_before_it_is_published() {
        clock.set("2026-02-23T11:59:59Z");
        AnOrganisation early = organisations.anOrganisation("Early plant");
        memberships.inForce(early.id(), "cmi", "associate");
        assertThat(as(early.owner(), () -> reading.archive(early.reference(), Language.EN)))
                .extracting(IssueLine::issue)
                .containsExactly("2025-45", "2025-32");
        assertThatThrownBy(() -> as(early.owner(), () -> reading.open(early.reference(), "2026-08", Language.EN)))
                .isInstanceOf(Problem.NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_issue_has_its_three_sections_in_every_language(Language language) {
        for (IssueLine line : archive()) {
            Issue issue = as(plant.owner(), () -> reading.open(plant.reference(), line.issue(), language));
            assertThat(issue.line().language()).isEqualTo(language);
            assertThat(issue.sections().keySet()).containsExactly(ReportSection.values());
            assertThat(issue.sections().values()).allMatch(text -> text.length() > 40);
        }
    }

    @Test
    void a_section_without_a_fact_in_that_week_says_so() {
        Issue issue = as(plant.owner(), () -> reading.open(plant.reference(), "2025-45", Language.EN));
        assertThat(issue.sections().get(ReportSection.TECHNOLOGY))
                .isEqualTo("No technological breakthrough in our sources is dated in this week.");
        assertThat(issue.sections().get(ReportSection.POLICY)).contains("7 November", "rhenium", "90 FR 50494");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_file_is_a_pdf_with_the_same_words_in_every_language(Language language) throws IOException {
        Issue issue = as(plant.owner(), () -> reading.open(plant.reference(), "2025-32", language));
        IssueFile file = as(plant.owner(), () -> reading.file(plant.reference(), "2025-32", language));
        assertThat(file.name()).isEqualTo("cmi-report-2025-32-" + language.code() + ".pdf");
        try (PDDocument document = Loader.loadPDF(file.content())) {
            String text = unbroken(new PDFTextStripper().getText(document));
            assertThat(text)
                    .doesNotContain("#", "**")
                    .contains(unbroken(issue.line().title()));
            assertThat(text).contains("HORIZON-CL4-INDUSTRY-2025-01-MATERIALS-62");
        }
    }

    @Test
    void who_is_not_entitled_gets_neither_archive_nor_issue_nor_file() {
        memberships.suspend(membership);
        assertThatThrownBy(this::archive).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> as(plant.owner(), () -> reading.open(plant.reference(), "2025-32", Language.EN)))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> as(plant.owner(), () -> reading.file(plant.reference(), "2025-32", Language.EN)))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThat(as(plant.owner(), () -> reading.newest(plant.reference(), Language.EN)))
                .isEmpty();
    }

    @Test
    void a_stranger_finds_nothing() {
        PersonId stranger = accounts.aPerson("A stranger");
        assertThatThrownBy(() -> as(stranger, () -> reading.file(plant.reference(), "2025-32", Language.EN)))
                .isInstanceOf(Problem.NotFound.class);
    }

    /** Without the spaces at which a line may break. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s+", "");
    }

    private List<IssueLine> archive() {
        return as(plant.owner(), () -> reading.archive(plant.reference(), Language.EN));
    }

    private static <T> T as(PersonId person, java.util.function.Supplier<T> act) {
        return SignedIn.as(person, act);
    }
}
