package org.lodestone.admission.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lodestone.admission.CheckItem;
import org.lodestone.admission.CriterionItem;
import org.lodestone.alliance.CheckDefinition;
import org.lodestone.alliance.CriterionDefinition;

/** An alliance's checks and criteria with what was recorded. */
final class Findings {

    private Findings() {}

    static List<CheckItem> checks(List<CheckDefinition> definitions, MembershipApplication application, Names names) {
        return definitions.stream()
                .map(check -> check(check, of(application, Finding.Kind.CHECK, check.code()), names))
                .toList();
    }

    static List<CriterionItem> criteria(
            List<CriterionDefinition> definitions, MembershipApplication application, Names names) {
        return definitions.stream()
                .map(criterion ->
                        criterion(criterion, of(application, Finding.Kind.CRITERION, criterion.code()), names))
                .toList();
    }

    private static CheckItem check(CheckDefinition definition, Optional<Finding> found, Names names) {
        return new CheckItem(
                definition.code(),
                definition.code().toUpperCase(Locale.ROOT),
                definition.title(),
                definition.help(),
                found.map(Finding::outcome).orElse(null),
                found.map(Finding::words).orElse(""),
                found.map(finding -> names.known(finding.by())).orElse(null),
                found.map(Finding::at).orElse(null));
    }

    private static CriterionItem criterion(CriterionDefinition definition, Optional<Finding> found, Names names) {
        return new CriterionItem(
                definition.code(),
                definition.title(),
                definition.help(),
                CriterionDefinition.LOWEST,
                CriterionDefinition.HIGHEST,
                definition.scale(),
                found.map(Finding::score).orElse(null),
                found.map(Finding::words).orElse(""),
                found.map(finding -> names.known(finding.by())).orElse(null),
                found.map(Finding::at).orElse(null));
    }

    private static Optional<Finding> of(MembershipApplication application, Finding.Kind kind, String code) {
        return application.findings().stream()
                .filter(finding -> finding.kind() == kind && finding.code().equals(code))
                .findFirst();
    }
}
