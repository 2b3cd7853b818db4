package org.lodestone.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The organisation is asked; the clock stands. */
public record InformationRequested(CaseMoment moment, UUID request, LocalDate due, List<String> questions)
        implements CaseEvent {
    public InformationRequested {
        questions = List.copyOf(questions);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("request", request.toString(), "due", due.toString(), "questions", String.join(",", questions));
    }
}
