package org.lodestone.budgets;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.testing.Statements;
import org.lodestone.testing.Statements.Executed;

/**
 * What one request asked of the database: for the page's own services; and for the person, their rights and the frame,
 * which every page has.
 *
 * @param status as a browser would see it
 */
record Displayed(int status, Statements statements) {

    private static final Set<String> PERSON_RIGHTS_AND_FRAME = Set.of(
            "org.lodestone.access.domain.AccountReader",
            "org.lodestone.organisation.domain.RightsOfThisRequest",
            "org.lodestone.alliance.domain.RolesInRequest",
            "org.lodestone.shell.Frame");

    List<Executed> own() {
        return statements.executed().stream()
                .filter(each -> !isOfEveryPage(each))
                .toList();
    }

    List<Executed> ofEveryPage() {
        return statements.executed().stream().filter(Displayed::isOfEveryPage).toList();
    }

    /** The statement that took longest; on H2 by its work, which does not depend on what else the machine is doing. */
    Duration slowest() {
        boolean apart = "postgres".equals(System.getProperty("lodestone.database"));
        return statements.executed().stream()
                .map(apart ? Executed::took : Executed::worked)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static boolean isOfEveryPage(Executed statement) {
        return !Collections.disjoint(statement.callers(), PERSON_RIGHTS_AND_FRAME);
    }

    @Override
    public String toString() {
        return status + "\nown:" + lines(own()) + "\nof every page:" + lines(ofEveryPage()) + "\naudit: "
                + statements.auditEntries();
    }

    private static String lines(List<Executed> statements) {
        return statements.stream().map(each -> "\n  " + each).collect(Collectors.joining());
    }
}
