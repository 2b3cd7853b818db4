package org.lodestone.admission.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.kernel.Language;

/** What the alliance asked later and what the organisation replied, the oldest first. A reply is printed once it was handed in. */
final class PrintedRequests {

    private final PrintedPage page;
    private final CaseForm form;
    private final Language language;

    PrintedRequests(PrintedPage page, CaseForm form, Language language) {
        this.page = page;
        this.form = form;
        this.language = language;
    }

    void print(MembershipApplication application) {
        List<InformationRequest> requests = application.requests().stream()
                .sorted(Comparator.comparing(InformationRequest::askedAt))
                .toList();
        if (requests.isEmpty()) {
            return;
        }
        page.section(page.text("requests", Map.of()));
        requests.forEach(this::print);
    }

    private void print(InformationRequest request) {
        page.quiet(page.text("asked", Map.of("at", page.time(request.askedAt()))) + " " + ending(request));
        boolean handedIn = request.status() == RequestForInformation.Status.ANSWERED;
        request.items().forEach(item -> {
            page.answer(title(item) + " · " + item.words(), handedIn ? reply(item) : List.of());
        });
    }

    private String ending(InformationRequest request) {
        return switch (request.status()) {
            case OPEN -> page.text("asked.open", Map.of("due", page.date(request.due())));
            case ANSWERED, CANCELLED, CLOSED ->
                page.text(
                        "asked." + request.status(),
                        Map.of("at", page.time(Objects.requireNonNull(request.closedAt()))));
        };
    }

    private String title(RequestItem item) {
        return form.form()
                .question(item.question())
                .map(question -> question.title().in(language))
                .orElse(item.question());
    }

    /** Where nothing was replied in words, the answer itself was changed, and stands above. */
    private List<String> reply(RequestItem item) {
        return List.of(item.reply().isBlank() ? page.text("asked.inForm", Map.of()) : item.reply());
    }
}
