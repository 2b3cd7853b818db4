package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class PrintingCasesTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    PrintingCases printing;

    @Test
    void what_was_submitted_is_printed_with_reference_and_signature_in_the_readers_language() throws IOException {
        ACase submitted = cases.aCase().of(cases.tmk()).to(cases.erma()).submitted();
        byte[] pdf = SignedIn.as(
                submitted.applicant(), () -> printing.pdf(submitted.of(), submitted.reference(), Language.RU));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(submitted.reference())
                    .contains(submitted.organisation().name())
                    .contains("Подпись", "Молибден", "Chirchiq")
                    .contains(cases.open(submitted)
                            .signature()
                            .signature()
                            .sha256()
                            .substring(0, 30));
        }
    }

    @Test
    void what_the_alliance_asked_is_printed_with_the_reply_once_it_was_handed_in() throws IOException {
        ACase asked = cases.aCase().asked("origin", "Which deposits does it come from?");
        cases.reply(asked, "Own deposits near Almalyk");
        assertThat(printed(asked))
                .contains("Which deposits does it come from?", "The answer is due on")
                .doesNotContain("Own deposits near Almalyk");
        cases.answer(asked, "Own deposits near Almalyk");
        assertThat(printed(asked)).contains("Origin", "Answered on", "Own deposits near Almalyk");
    }

    @Test
    void a_signature_is_printed_with_the_signatorys_function_and_its_time_says_its_zone() throws IOException {
        ACase submitted = cases.aCase().submitted();
        assertThat(printed(submitted))
                .contains("Accepted by Owner of " + submitted.organisation().name() + ", Managing director")
                .containsPattern("\\d\\d:\\d\\d GMT");
    }

    private String printed(ACase made) throws IOException {
        byte[] pdf = SignedIn.as(made.applicant(), () -> printing.pdf(made.of(), made.reference(), Language.EN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_draft_is_not_printed() {
        ACase draft = cases.aCase().draft();
        assertThatThrownBy(() ->
                        SignedIn.as(draft.applicant(), () -> printing.pdf(draft.of(), draft.reference(), Language.EN)))
                .isInstanceOf(Problem.NotFound.class);
    }
}
