package org.lodestone.shell;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.AccessDeniedException;

/**
 * Files that pages hand out. A link outlives its page, so whoever follows it is asked for the right at that moment; where it
 * has ended, the answer has the status that a page would have, and is no failure of the portal's.
 */
public final class Downloads {

    private Downloads() {}

    /** @param handler asks a service that checks the right, and writes nothing before */
    public static DownloadHandler checked(DownloadHandler handler) {
        return event -> {
            try {
                handler.handleDownloadRequest(event);
            } catch (IOException | RuntimeException thrown) {
                Optional<HttpStatusCode> refusal = refusal(thrown);
                if (refusal.isEmpty()) {
                    throw thrown;
                }
                event.getResponse().setStatus(refusal.get().getCode());
            }
        };
    }

    private static Optional<HttpStatusCode> refusal(Exception thrown) {
        if (thrown instanceof AccessDeniedException) {
            return Optional.of(HttpStatusCode.FORBIDDEN);
        }
        return Problems.problem(thrown).map(problem -> switch (problem) {
            case Problem.NotFound notFound -> HttpStatusCode.NOT_FOUND;
            case Problem.NotAllowed notAllowed -> HttpStatusCode.FORBIDDEN;
            default -> HttpStatusCode.CONFLICT;
        });
    }
}
