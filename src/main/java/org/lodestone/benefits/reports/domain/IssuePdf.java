package org.lodestone.benefits.reports.domain;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lodestone.benefits.reports.Issue;
import org.lodestone.benefits.reports.ReportSection;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Formats;
import org.lodestone.shell.PortalTexts;
import org.lodestone.shell.SafeMarkdown;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** An issue on A4. The typeface comes with PDFBox and covers the portal's four languages. */
@Component
public class IssuePdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; }
            body { font-family: 'Portal'; font-size: 10.5pt; line-height: 1.45; color: #16211f; }
            .from { color: #56645f; font-size: 9pt; }
            h1 { font-size: 20pt; font-weight: normal; line-height: 1.2; margin: 4pt 0 14pt 0; }
            h2 { font-size: 13pt; font-weight: normal; color: #0b6b63; margin: 16pt 0 4pt 0;
                 border-bottom: 1px solid #e0e6e3; padding-bottom: 3pt; page-break-after: avoid; }
            p { margin: 0 0 6pt 0; }
            em { font-style: normal; color: #56645f; font-size: 9pt; }
            strong { font-weight: normal; color: #0b6b63; }
            """;

    private final PortalTexts texts;

    IssuePdf(PortalTexts texts) {
        this.texts = texts;
    }

    /** @param publisher the alliance's name in that language */
    public byte[] render(Issue issue, String publisher, Language language) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(IssuePdf::font, "Portal");
            builder.withHtmlContent(page(issue, publisher, language), null);
            builder.toStream(file);
            builder.run();
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String page(Issue issue, String publisher, Language language) {
        StringBuilder html = new StringBuilder();
        html.append("<html lang=\"").append(language.code()).append("\"><head><title>");
        html.append(escaped(issue.line().title())).append("</title><style>").append(STYLE);
        html.append("</style></head><body><div class=\"from\">")
                .append(escaped(publisher))
                .append("<br/>");
        html.append(escaped(covers(issue, language))).append("</div><h1>");
        html.append(escaped(issue.line().title())).append("</h1>");
        for (ReportSection section : ReportSection.values()) {
            html.append("<h2>").append(escaped(texts.text("reports.section." + section.name(), language, Map.of())));
            html.append("</h2>");
            html.append(SafeMarkdown.toHtml(issue.sections().getOrDefault(section, "")));
        }
        return html.append("</body></html>").toString();
    }

    private String covers(Issue issue, Language language) {
        return texts.text(
                "reports.covers",
                language,
                Map.of(
                        "week", issue.line().week(),
                        "from", Formats.date(issue.line().from(), language.locale()),
                        "to", Formats.date(issue.line().to(), language.locale())));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static InputStream font() {
        InputStream font = PDDocument.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("PDFBox without its typeface");
        }
        return font;
    }
}
