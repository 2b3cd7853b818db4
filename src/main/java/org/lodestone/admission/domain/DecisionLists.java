package org.lodestone.admission.domain;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Formats;
import org.lodestone.shell.PortalTexts;
import org.springframework.stereotype.Component;

/** What a letter about a decision lists before the decider's own words, in its reader's language. */
@Component
class DecisionLists {

    private final Alliances alliances;
    private final PortalTexts texts;

    DecisionLists(Alliances alliances, PortalTexts texts) {
        this.alliances = alliances;
        this.texts = texts;
    }

    /** What the alliance calls the reasons of a refusal, in the order of its catalogue. */
    Function<Language, String> reasons(MembershipApplication declined, Verdict verdict) {
        return language -> lines(alliances.reasons(declined.alliance(), ReasonDefinition.Outcome.DECLINE).stream()
                .filter(reason -> verdict.reasonCodes().contains(reason.code()))
                .map(reason -> reason.title().in(language)));
    }

    /** The conditions of an approval with their dates; empty where there are none. */
    Function<Language, String> conditions(Verdict verdict) {
        return language -> verdict.conditions().isEmpty()
                ? ""
                : texts.text("admission.conditions", language, Map.of()) + "\n"
                        + lines(verdict.conditions().stream()
                                .map(condition -> texts.text(
                                        "admission.condition",
                                        language,
                                        Map.of(
                                                "text",
                                                condition.text(),
                                                "date",
                                                Formats.date(condition.due(), language.locale())))));
    }

    private static String lines(Stream<String> each) {
        return each.map(line -> "– " + line).collect(Collectors.joining("\n"));
    }
}
