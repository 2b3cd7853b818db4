package org.lodestone.admission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Formats;
import org.springframework.web.util.HtmlUtils;

/** The page that becomes a PDF, as XHTML. Everything that is data is escaped. */
final class PrintedPage {

    private final CaseWords words;
    private final Language language;
    private final ZoneId zone;
    private final StringBuilder body = new StringBuilder();

    PrintedPage(CaseWords words, Language language, ZoneId zone) {
        this.words = words;
        this.language = language;
        this.zone = zone;
    }

    void heading(OpenedCase opened) {
        MembershipApplication application = opened.application();
        String alliance = opened.alliance().name().in(language);
        add("h1", text("title", Map.of("alliance", alliance)));
        body.append("<table>");
        fact("reference", application.reference());
        fact("organisation", application.applicant().name());
        fact("submitted", time(Objects.requireNonNull(application.submittedAt())));
        if (!Objects.equals(application.submittedAt(), application.lastSubmittedAt())) {
            fact("resubmitted", time(Objects.requireNonNull(application.lastSubmittedAt())));
        }
        body.append("</table>");
    }

    void section(String title) {
        add("h2", title);
    }

    void quiet(String line) {
        body.append("<p class=\"quiet\">").append(escaped(line)).append("</p>");
    }

    void answer(String question, List<String> lines) {
        add("h3", question);
        if (lines.isEmpty()) {
            quiet(text("none", Map.of()));
        }
        lines.forEach(line -> add("p", line));
    }

    void signature(@Nullable SignedDeclaration signed) {
        section(text("signature", Map.of()));
        if (signed == null) {
            add("p", text("unsigned", Map.of()));
            return;
        }
        add(
                "p",
                text(
                        "signed",
                        Map.of(
                                "person", signed.signature().person(),
                                "at", time(signed.at()),
                                "version", String.valueOf(signed.version()),
                                "language", signed.language().locale().getDisplayLanguage(language.locale()))));
        body.append("<p class=\"code\">")
                .append(escaped(text("checksum", Map.of("sha256", signed.sha256()))))
                .append("</p>");
    }

    String document(String style, String title) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\"><head><title>"
                + escaped(title) + "</title><style>" + style + "</style></head><body>" + body + "</body></html>";
    }

    private void fact(String key, String value) {
        body.append("<tr><th>")
                .append(escaped(text(key, Map.of())))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private void add(String element, String text) {
        body.append('<').append(element).append('>').append(escaped(text));
        body.append("</").append(element).append('>');
    }

    String text(String key, Map<String, ?> arguments) {
        return words.text("admission.print." + key, language, arguments);
    }

    String date(LocalDate date) {
        return Formats.date(date, language.locale());
    }

    String time(Instant instant) {
        return Formats.dateTimeWithZone(instant, language.locale(), zone);
    }

    /** XML knows five entities; control characters are none of its letters. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " "));
    }
}
