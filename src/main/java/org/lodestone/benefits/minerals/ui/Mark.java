package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lodestone.minerals.Coverage;
import org.lodestone.minerals.Standing;
import org.lodestone.shell.Words;

/** Where a mineral and a body meet: a sign for the eye, words for the ear and on hover. */
record Mark(Kind kind, String words) {

    /** The signs of the matrix. */
    enum Kind {
        ON,
        STRATEGIC,
        ONLY_STRATEGIC,
        SOME,
        OFF;

        String cssClass() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Mark of(Standing standing) {
        boolean ring = standing.strategic().isPresent() || standing.top().isPresent();
        Coverage coverage = standing.coverage();
        if (standing.critical()) {
            return new Mark(ring ? Kind.STRATEGIC : Kind.ON, words(standing));
        }
        if (ring) {
            return new Mark(Kind.ONLY_STRATEGIC, Words.t("minerallists.mark", Kind.ONLY_STRATEGIC));
        }
        return coverage.how() == Coverage.How.SOME_MEMBERS
                ? new Mark(Kind.SOME, Words.t("minerallists.members", "some", coverage.members(), "all", coverage.of()))
                : new Mark(Kind.OFF, Words.t("minerallists.mark", Kind.OFF));
    }

    private static String words(Standing standing) {
        String text = Words.t("minerallists.mark", Kind.ON);
        if (standing.strategic().isPresent()) {
            text += ", " + Words.t("minerallists.alsoStrategic");
        }
        if (standing.top().isPresent()) {
            text += ", " + Words.t("minerallists.alsoTop");
        }
        String group = standing.coverage().through();
        return group == null ? text : text + " (" + Words.t("minerals.name." + group) + ")";
    }

    Span component() {
        Span text = new Span(words);
        text.addClassName("ls-sr");
        Span mark = new Span(text);
        mark.addClassNames("ls-mark", kind.cssClass());
        mark.setTitle(words);
        return mark;
    }
}
