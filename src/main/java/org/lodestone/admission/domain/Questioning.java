package org.lodestone.admission.domain;

import java.util.List;
import java.util.Set;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Problem;
import org.springframework.stereotype.Component;

/** What a reviewer may ask: questions that were submitted, in words. */
@Component
public class Questioning {

    private final CaseForms forms;

    Questioning(CaseForms forms) {
        this.forms = forms;
    }

    /** @throws Problem.RuleBroken {@code notAskable} for a declaration: only its signatory can change it */
    public List<AskedQuestion> askable(OpenedCase opened, List<AskedQuestion> asked) {
        Set<String> shown = forms.submitted(opened).shown();
        return asked.stream()
                .map(item -> {
                    Question question = forms.question(opened, item.question());
                    if (question.type() == QuestionType.DECLARATION || !shown.contains(question.id())) {
                        throw new Problem.RuleBroken("notAskable");
                    }
                    return new AskedQuestion(question.id(), Wording.required(item.text(), Wording.REASON));
                })
                .toList();
    }
}
