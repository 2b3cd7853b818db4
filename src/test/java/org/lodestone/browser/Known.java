package org.lodestone.browser;

import java.util.Map;

/** What axe finds inside Vaadin's own components, by rule and component, each with the upstream issue. */
final class Known {

    /** Rule and component to upstream issue. */
    private static final Map<String, String> FINDINGS = Map.of(
            // It is a group, which ARIA does not call required; screen readers but one say so nevertheless.
            "aria-allowed-attr vaadin-checkbox-group", "https://github.com/vaadin/web-components/issues/2931");

    private Known() {}

    static boolean inVaadin(String rule, String html) {
        return FINDINGS.keySet().stream()
                .map(finding -> finding.split(" "))
                .anyMatch(finding -> rule.equals(finding[0]) && html.startsWith("<" + finding[1]));
    }
}
