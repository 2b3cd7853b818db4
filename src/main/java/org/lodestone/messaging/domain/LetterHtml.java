package org.lodestone.messaging.domain;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A letter as text and as HTML; the same words in both. */
final class LetterHtml {

    private LetterHtml() {}

    static String text(LetterText letter) {
        String link = letter.link() == null ? "" : "\n" + letter.linkWords() + ":\n" + letter.link() + "\n";
        return letter.greeting() + "\n\n" + letter.body() + "\n" + link + "\n" + letter.farewell() + "\n";
    }

    /** Mail programs know neither style sheets nor variables: tables and attributes, in the portal’s colours. */
    static String html(LetterText letter) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;background:#f5f6f4;color:#16211f;font:16px/1.5 'Segoe UI',Roboto,Arial,sans-serif">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border:1px solid #e0e6e3;border-radius:11px">
                <tr><td style="padding:28px 28px 8px;font-weight:700;color:#0b6b63">Lodestone</td></tr>
                <tr><td style="padding:0 28px 28px">
                <h1 style="font-size:20px;line-height:1.3;margin:8px 0 16px">%s</h1><p>%s</p>%s%s
                <p style="color:#56645f;font-size:13px;margin:24px 0 0">%s</p>
                </td></tr></table></td></tr></table></body></html>
                """.formatted(
                        escape(letter.language()),
                        escape(letter.subject()),
                        escape(letter.subject()),
                        escape(letter.greeting()),
                        paragraphs(letter.body()),
                        button(letter),
                        escape(letter.farewell()));
    }

    private static String button(LetterText letter) {
        if (letter.link() == null || letter.linkWords() == null) {
            return "";
        }
        String link = escape(letter.link());
        return """
                <p style="margin:24px 0"><a href="%s" style="background:#0b6b63;border-radius:8px;color:#ffffff;display:inline-block;font-weight:600;padding:11px 18px;text-decoration:none">%s</a></p>
                <p style="color:#56645f;font-size:13px;word-break:break-all">%s</p>
                """.formatted(link, escape(letter.linkWords()), link);
    }

    private static String paragraphs(String body) {
        return Arrays.stream(body.split("\n\\s*\n"))
                .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
