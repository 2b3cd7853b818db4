package org.lodestone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.lodestone.kernel.Problem;

/** The one handler for what a click throws: problems become words, everything else a correlation id. */
final class Problems implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Notify.problem(words(thrown));
        if (own(thrown).isEmpty() && LostRaces.problem(thrown).isPresent()) {
            Optional.ofNullable(UI.getCurrent()).ifPresent(page -> page.refreshCurrentRoute(true));
        }
    }

    /** The problem behind a throwable, however deep transactions and proxies have wrapped it; a lost race is one too. */
    static Optional<Problem> problem(Throwable thrown) {
        return own(thrown).or(() -> LostRaces.problem(thrown));
    }

    private static Optional<Problem> own(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static String words(Throwable thrown) {
        return problem(thrown)
                .map(ProblemWords::of)
                .orElseGet(() -> Words.t("shell.failure.short", "id", Failures.log(thrown)));
    }
}
