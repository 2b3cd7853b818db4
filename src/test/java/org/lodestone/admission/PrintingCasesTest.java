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
    void a_draft_is_not_printed() {
        ACase draft = cases.aCase().draft();
        assertThatThrownBy(() ->
                        SignedIn.as(draft.applicant(), () -> printing.pdf(draft.of(), draft.reference(), Language.EN)))
                .isInstanceOf(Problem.NotFound.class);
    }
}
