package org.lodestone.shell;

import com.vaadin.flow.server.VaadinService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.lodestone.kernel.Problem;

/** A problem in the reader's words; instants and dates in the reader's zone and way of writing. */
public final class ProblemWords {

    private ProblemWords() {}

    public static String of(Problem problem) {
        Map<String, Object> shown = new HashMap<>(problem.arguments());
        shown.replaceAll((name, value) -> readable(value));
        return VaadinService.getCurrent()
                .getInstantiator()
                .getI18NProvider()
                .getTranslation(problem.key(), Words.locale(), shown);
    }

    private static Object readable(Object value) {
        return switch (value) {
            case Instant instant -> Formats.dateTime(instant);
            case LocalDate date -> Formats.date(date);
            default -> value;
        };
    }
}
