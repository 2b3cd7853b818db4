package org.lodestone.browser;

import java.util.Map;

/** What axe finds inside Vaadin's own components, by rule and component, each with the upstream issue. */
final class Known {

    /** Rule and component to upstream issue. */
    private static final Map<String, String> FINDINGS = Map.of(
            // It is a group, which ARIA does not call required; screen readers but one say so nevertheless.
            "aria-allowed-attr vaadin-checkbox-group", "https://github.com/vaadin/web-components/issues/2931",
            "aria-allowed-attr vaadin-custom-field", "https://github.com/vaadin/web-components/issues/2931",
            // An opened menu lies inside its bar, and its items are said to be selected or not like those of a list.
            "aria-required-children vaadin-menu-bar", "https://github.com/vaadin/web-components/issues/687",
            "aria-allowed-attr vaadin-menu-bar-item", "https://github.com/vaadin/web-components/issues/687");

    private Known() {}

    static boolean inVaadin(String rule, String html) {
        return FINDINGS.keySet().stream()
                .map(finding -> finding.split(" "))
                .anyMatch(finding -> rule.equals(finding[0]) && html.startsWith("<" + finding[1]));
    }
}
