package org.lodestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeMarkdownTest {

    @Test
    void markdown_becomes_paragraphs_and_lists() {
        assertThat(SafeMarkdown.toHtml("Two **things**:\n\n- tungsten\n- rhenium"))
                .contains("<strong>things</strong>", "<li>tungsten</li>");
    }

    @Test
    void raw_html_is_shown_as_text_and_never_run() {
        assertThat(SafeMarkdown.toHtml("<img src=x onerror=alert(1)> <script>alert(1)</script>"))
                .doesNotContain("<img", "<script");
    }

    @Test
    void links_lead_to_https_only() {
        assertThat(SafeMarkdown.toHtml("[a](javascript:alert(1)) [b](https://example.org/x)"))
                .doesNotContain("javascript:")
                .contains("href=\"https://example.org/x\"");
    }
}
