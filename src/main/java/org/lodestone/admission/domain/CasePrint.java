package org.lodestone.admission.domain;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestone.access.People;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.files.FileId;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A case on paper: what was submitted, with reference, time and signature, in the reader's language. */
@Component
public class CasePrint {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Lodestone } }
            body { font-family: Lodestone; font-size: 9.5pt; line-height: 1.4; color: #16211f }
            h1 { font-size: 17pt; margin: 0 0 4mm } h2 { font-size: 12pt; margin: 7mm 0 2mm; border-bottom: 1px solid #e0e6e3 }
            h3 { font-size: 9.5pt; margin: 3mm 0 0.5mm } p { margin: 0 0 1mm; white-space: pre-wrap }
            table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: 1mm 2mm 1mm 0; vertical-align: top }
            .quiet { color: #56645f } .code { font-size: 7.5pt; word-wrap: break-word }
            """;

    private final CaseWords words;
    private final CaseForms forms;
    private final People people;
    private final CurrentPerson current;

    CasePrint(CaseWords words, CaseForms forms, People people, CurrentPerson current) {
        this.words = words;
        this.forms = forms;
        this.people = people;
        this.current = current;
    }

    /** @throws Problem.NotFound for a draft: nothing was submitted yet */
    public byte[] pdf(OpenedCase opened, CaseWords.Reader reader) {
        if (opened.application().submittedAt() == null) {
            throw new Problem.NotFound();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), "Lodestone", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "Lodestone", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html(opened, reader), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    String html(OpenedCase opened, CaseWords.Reader reader) {
        Language language = reader.language();
        ZoneId zone = people.get(current.required()).zone();
        PrintedPage page = new PrintedPage(words, language, zone);
        CaseForm form = forms.submitted(opened);
        Set<String> shown = form.shown();
        page.heading(opened);
        for (FormDefinition.Step step : form.form().steps()) {
            List<Question> asked = step.questions().stream()
                    .filter(question -> shown.contains(question.id()) && question.type() != QuestionType.DECLARATION)
                    .toList();
            if (!asked.isEmpty()) {
                page.section(step.title().in(language));
                Map<FileId, StoredFile> files = words.files(asked, form);
                asked.forEach(question -> page.answer(
                        question.title().in(language),
                        words.lines(question, form.submitted(question), opened.alliance(), files, reader)));
            }
        }
        new PrintedRequests(page, form, language).print(opened.application());
        page.signature(opened.application().signature());
        return page.document(STYLE, opened.application().reference());
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
