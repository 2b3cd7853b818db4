package org.lodestone.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed while the portal may be killed at any moment: a question of the institute's form for each kind of answer,
 * fields of the profile among them. Whatever is chosen keeps the form complete.
 */
enum AtRisk {
    TIER("membership", "tier", Kind.CHOSEN, null, "Corporate", "Major", "Associate"),
    INVOICE("membership", "purchase-order", Kind.WRITTEN, "Your reference for the invoice", "PO %d"),
    STREET("organisation", "address", Kind.WRITTEN, "Street and number", "Refinery road %d"),
    CITY("organisation", "address", Kind.WRITTEN, "City", "Antwerp %d"),
    ACTIVITY(
            "activities",
            "activity-description",
            Kind.WRITTEN,
            "What does your organisation do?",
            "We refine cobalt for batteries, which we sell in %d countries."),
    EMPLOYEES("activities", "employees", Kind.WRITTEN, "How many people work for you?", "%d"),
    VOLUME("supply", "minerals", Kind.WRITTEN, "Volume a year", "%d t"),
    ORIGIN(
            "supply",
            "raw-material-origin",
            Kind.WRITTEN,
            "Where do the raw materials come from?",
            "Hydroxide from %d mines that we visit every year."),
    CONTACTS("interests", "interests", Kind.TICKED, "Contacts with other members", "yes", "no"),
    JURISDICTION("interests", "jurisdictions", Kind.TICKED, "Australia", "yes", "no"),
    INTRODUCED_BY(
            "interests", "introduced-by", Kind.WRITTEN, "Which member introduced you?", "Example Wafers, stand %d"),
    DILIGENCE("due-diligence", "due-diligence", Kind.CHOSEN, null, "published every year", "not published"),
    MEASURES("due-diligence", "due-diligence-measures", Kind.TICKED, "A grievance mechanism", "yes", "no"),
    SINCE("due-diligence", "due-diligence-since", Kind.DATED, "Since when?", "%02d/03/2017"),
    DOCUMENTS("documents", "other-documents", Kind.ATTACHED, null, "note-%d.pdf");

    enum Kind {
        WRITTEN,
        DATED,
        CHOSEN,
        TICKED,
        ATTACHED
    }

    final String step;
    final String question;
    final Kind kind;
    final @Nullable String label;
    private final List<String> answers;

    AtRisk(String step, String question, Kind kind, @Nullable String label, String... answers) {
        this.step = step;
        this.question = question;
        this.kind = kind;
        this.label = label;
        this.answers = List.of(answers);
    }

    /** An answer that is another one than what the field shows now. */
    String next(String shown, int number) {
        if (answers.size() == 1) {
            return answers.getFirst().formatted(number);
        }
        return answers.stream()
                .filter(answer -> !shown.contains(answer))
                .skip(kind == Kind.CHOSEN ? number % (answers.size() - 1) : 0)
                .findFirst()
                .orElseThrow();
    }

    /** Some of them, others in each round. */
    static List<AtRisk> some(int round, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> values()[(round * 4 + i * 7) % values().length])
                .distinct()
                .toList();
    }
}
