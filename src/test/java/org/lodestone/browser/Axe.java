package org.lodestone.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Asks axe for what offends against WCAG 2.2 A and AA. It is put into a page once and asked there again and again, which
 * {@link AxeBuilder} does not do: for each answer that opens a window.
 */
final class Axe {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String SOURCE = source();

    /** Without preloading: it asks for each imported style sheet once more, at an address where there is none. */
    private static final String ASK = """
            async tags => {
              const answer = await axe.run(document,
                { runOnly: tags, resultTypes: ['violations'], preload: false });
              return answer.violations.flatMap(rule => rule.nodes.map(node => ({
                rule: rule.id,
                html: node.html,
                text: rule.id + ' ' + node.target.flat().join(' ') + ' ' + node.html.slice(0, 300) + ' '
                  + (node.any[0] || node.all[0] || node.none[0] || { message: '' }).message
              })));
            }
            """;

    private Axe() {}

    /** What it finds, but for what is {@link Known} of Vaadin's own components. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        List<Map<String, String>> found = (List<Map<String, String>>) page.evaluate(ASK, WCAG);
        return found.stream()
                .filter(one -> !Known.inVaadin(one.get("rule"), one.get("html")))
                .map(one -> one.get("text"))
                .toList();
    }

    private static String source() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
