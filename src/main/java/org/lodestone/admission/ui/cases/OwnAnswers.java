package org.lodestone.admission.ui.cases;

import java.util.List;
import org.lodestone.admission.ui.parts.CaseFiles;
import org.lodestone.admission.ui.parts.ReadOnlyAnswer;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.admission.ui.questions.Editors;
import org.lodestone.admission.ui.questions.FileList;

/** How an organisation's own answers are shown and changed on its case's page. */
final class OwnAnswers {

    private OwnAnswers() {}

    static CaseFiles files(OwnCase own, String question) {
        return new CaseFiles(
                own.services().attaching(),
                own.organisation(),
                own.reference(),
                question,
                () -> own.now().mentioned().files(),
                () -> own.services()
                        .cases()
                        .open(own.organisation(), own.reference())
                        .question(question)
                        .map(answered -> answered.value())
                        .orElse(""));
    }

    static AnswerWords words(OwnCase own) {
        CaseFiles files = files(own, "");
        return new AnswerWords(
                id -> own.now().mentioned().person(id),
                own.now().sheet().alliance().tiers(),
                answer -> new FileList().show(files.sheets(answer), files, null),
                own.services().sections()::of);
    }

    /** @param people whether somebody of the organisation is asked for */
    static Editors editors(OwnCase own, boolean people) {
        return new Editors(
                people ? own.services().people().of(own.organisation()) : List.of(),
                own.now().sheet().alliance().tiers(),
                question -> files(own, question.id()),
                ReadOnlyAnswer::new,
                ReadOnlyAnswer::new,
                own.services().clock());
    }
}
