package org.lodestone.admission.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.Mentioned;
import org.lodestone.alliance.QuestionType;
import org.lodestone.files.FileId;
import org.lodestone.files.Files;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds what answers name by ids, once for a whole page. */
@Component
class Mentions {

    private final Files files;

    Mentions(Files files) {
        this.files = files;
    }

    /** People in answers of type {@code PERSON}. What is no id is left to be shown as it was written. */
    static Stream<PersonId> people(CaseForm form) {
        return values(form, QuestionType.PERSON, false)
                .flatMap(value -> id(value).stream())
                .map(PersonId::new);
    }

    /** One statement where the answers name files, else none. */
    Mentioned of(CaseForm form, Names names, boolean submittedOnly) {
        Map<String, String> people = people(form)
                .distinct()
                .filter(person -> !names.known(person).name().isEmpty())
                .collect(Collectors.toMap(
                        PersonId::toString, person -> names.known(person).name()));
        Set<FileId> ids = values(form, QuestionType.FILES, submittedOnly)
                .flatMap(value -> CaseFiles.inAnswer(value).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Mentioned(people, List.copyOf(files.sheets(ids).values()));
    }

    private static Stream<String> values(CaseForm form, QuestionType type, boolean submittedOnly) {
        return form.form()
                .questions()
                .filter(question -> question.type() == type)
                .flatMap(question -> form.row(question).stream())
                .flatMap(row -> values(row, submittedOnly))
                .filter(Objects::nonNull);
    }

    private static Stream<@Nullable String> values(Answer row, boolean submittedOnly) {
        return Stream.of(submittedOnly ? null : row.value(), row.submitted(), row.before());
    }

    private static List<UUID> id(String value) {
        try {
            return List.of(UUID.fromString(value.strip()));
        } catch (IllegalArgumentException words) {
            return List.of();
        }
    }
}
