package org.lodestone.alliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.LocalizedText;

/** One version of an alliance's application form. */
public record FormDefinition(AllianceId alliance, int version, List<Step> steps) {

    /** A named step with its questions. */
    public record Step(
            String id, LocalizedText title, @Nullable LocalizedText help, List<Question> questions) {}

    public Stream<Question> questions() {
        return steps.stream().flatMap(step -> step.questions().stream());
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }
}
