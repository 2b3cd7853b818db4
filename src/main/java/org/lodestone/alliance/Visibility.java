package org.lodestone.alliance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which questions of a form are asked, given the other answers and the profile. */
public final class Visibility {

    private final FormDefinition form;
    private final Map<String, String> answers;
    private final ProfileFacts facts;

    private Visibility(FormDefinition form, Map<String, String> answers, ProfileFacts facts) {
        this.form = form;
        this.answers = answers;
        this.facts = facts;
    }

    /** @param answers canonical texts by the question's id; an unanswered question has none or an empty one */
    public static Visibility of(FormDefinition form, Map<String, String> answers, ProfileFacts facts) {
        return new Visibility(form, answers, facts);
    }

    public boolean shows(Question question) {
        return shows(question, new HashSet<>());
    }

    /** The questions that are asked, in the form's order. */
    public List<Question> questions() {
        return form.questions().filter(this::shows).toList();
    }

    /** The ids of the questions that are asked. */
    public Set<String> ids() {
        return questions().stream().map(Question::id).collect(Collectors.toUnmodifiableSet());
    }

    private boolean shows(Question question, Set<String> seen) {
        return question.condition()
                .map(condition -> seen.add(question.id()) && holds(condition, seen))
                .orElse(true);
    }

    /** A question that hangs on one which is not asked itself is not asked either, whatever was answered before. */
    private boolean holds(ShownWhen condition, Set<String> seen) {
        if (condition.fact() != null) {
            return facts.of(condition.fact()).stream().anyMatch(condition.anyOf()::contains);
        }
        String id = condition.question();
        return id != null
                && form.question(id).filter(asked -> shows(asked, seen)).isPresent()
                && Arrays.stream(answers.getOrDefault(id, "").split(",")).anyMatch(condition.anyOf()::contains);
    }
}
