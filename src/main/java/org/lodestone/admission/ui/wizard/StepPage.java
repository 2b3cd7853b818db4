package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.SavedAnswer;
import org.lodestone.admission.ui.parts.AnswerMessages;
import org.lodestone.admission.ui.questions.AnswerEditor;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.admission.ui.questions.Editors;
import org.lodestone.admission.ui.questions.QuestionBlock;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** The questions of one step. Each answer is saved by itself when the person leaves it, errors and all. */
final class StepPage extends Div {

    private static final Set<QuestionType> CHOICES =
            Set.of(QuestionType.YES_NO, QuestionType.ONE_OF, QuestionType.MANY_OF, QuestionType.TIER);

    private final Draft draft;
    private final AnswerWords words;
    private final Listener listener;
    private final Map<String, QuestionBlock> blocks = new LinkedHashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    /** What the page around the step does after an answer. */
    interface Listener {

        /** An answer is committed. */
        void saved(Instant at);

        /** Something changed that may show or hide questions. */
        void changed();
    }

    StepPage(Draft draft, AnsweredStep step, Editors editors, AnswerWords words, Listener listener) {
        this.draft = draft;
        this.words = words;
        this.listener = listener;
        addClassName("adm-step");
        H2 heading = new H2(step.title().in(Words.language()));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().setAttribute("data-begins", true);
        add(heading);
        if (step.help() != null) {
            Paragraph help = new Paragraph(step.help().in(Words.language()));
            help.addClassName("ls-muted");
            add(help);
        }
        step.questions().forEach(answered -> add(block(answered, editors)));
    }

    private QuestionBlock block(AnsweredQuestion answered, Editors editors) {
        QuestionBlock block = new QuestionBlock(answered.question(), editors.of(answered.question()));
        String id = answered.question().id();
        blocks.put(id, block);
        boolean ofProfile = answered.question().profileField() != null
                || answered.question().type() == QuestionType.PROFILE;
        if (ofProfile && draft.now().may(CaseAction.EDIT)) {
            block.mark(Words.t(origin(answered)));
        }
        show(block, answered);
        block.editor().readOnly(!draft.now().may(CaseAction.EDIT));
        block.editor().onChange(answer -> answered(block, answer));
        block.problem(AnswerMessages.of(answered.problem()));
        if (answered.answered()) {
            block.reveal();
        }
        block.setVisible(answered.shown());
        return block;
    }

    /** People are changed on a page of their own, with their rights; everything else of the profile can be changed here too. */
    private static String origin(AnsweredQuestion answered) {
        if (ProfileSection.PEOPLE.name().equals(answered.question().profileSection())) {
            return "admissionui.fromPeople";
        }
        return answered.answered() ? "admissionui.fromProfile" : "admissionui.intoProfile";
    }

    private void answered(QuestionBlock block, String answer) {
        if (savesItself(block.question().type())) {
            listener.saved(savedAt(block.editor()));
            draft.shown(draft.answered(block.question().id()));
            listener.changed();
        } else {
            save(block, answer);
        }
    }

    /** A section of the profile is saved at once, and the draft only follows it. */
    private Instant savedAt(AnswerEditor editor) {
        Instant draftEdited = draft.reread().sheet().editedAt();
        Instant saved = editor.savedAt();
        return saved != null && saved.isAfter(draftEdited) ? saved : draftEdited;
    }

    private static boolean savesItself(QuestionType type) {
        return type == QuestionType.FILES || type == QuestionType.PROFILE || type == QuestionType.DECLARATION;
    }

    private void save(QuestionBlock block, String answer) {
        String id = block.question().id();
        try {
            SavedAnswer saved = draft.save(id, answer);
            block.settled();
            shown.put(id, answer);
            listener.saved(saved.at());
            draft.reread();
            listener.changed();
        } catch (Problem.StaleEdit stale) {
            stale(block, answer, stale.arguments());
        } catch (Problem refused) {
            block.notSaved(ProblemWords.of(refused), again -> save(block, again));
        } catch (RuntimeException failure) {
            block.notSaved(Words.t("admissionui.notSaved.failure"), again -> save(block, again));
            throw failure;
        }
    }

    private void stale(QuestionBlock block, String mine, Map<String, Object> theirs) {
        String id = block.question().id();
        String value = String.valueOf(theirs.getOrDefault("value", ""));
        long version = theirs.get("version") instanceof Number number ? number.longValue() : 0;
        Instant at = theirs.get("at") instanceof Instant instant
                ? instant
                : draft.now().sheet().editedAt();
        block.stale(
                String.valueOf(theirs.getOrDefault("person", "")),
                at,
                words.of(block.question(), value),
                () -> {
                    draft.seen(id, version);
                    save(block, mine);
                },
                () -> {
                    draft.seen(id, version);
                    block.editor().show(value);
                    shown.put(id, value);
                    draft.reread();
                    listener.changed();
                });
    }

    /** Shows and hides questions, and what is wrong with them, as the draft is now. */
    void refresh() {
        draft.now()
                .questions()
                .filter(answered -> blocks.containsKey(answered.question().id()))
                .forEach(answered -> {
                    QuestionBlock block = blocks.get(answered.question().id());
                    block.setVisible(answered.shown());
                    block.problem(AnswerMessages.of(answered.problem()));
                    if (chosenElsewhere(block, answered)) {
                        show(block, answered);
                    }
                });
    }

    private void show(QuestionBlock block, AnsweredQuestion answered) {
        draft.shown(answered);
        shown.put(answered.question().id(), answered.value());
        block.editor().show(answered.value());
    }

    /**
     * Whether somebody else, or the same person in another tab, chose another answer, and nobody touched it here. What is
     * written in words is never replaced under the hands of whoever may be typing there.
     */
    private boolean chosenElsewhere(QuestionBlock block, AnsweredQuestion answered) {
        return CHOICES.contains(answered.question().type())
                && answered.version() > draft.seen(answered.question().id())
                && block.editor().text().equals(shown.get(answered.question().id()));
    }

    /** Leads to a question out of the error summary: everything that is wrong on this step is shown. */
    void lookAt(String question) {
        blocks.values().forEach(QuestionBlock::reveal);
        Optional.ofNullable(blocks.get(question)).ifPresent(block -> {
            block.scrollIntoView();
            block.editor().focus();
        });
    }
}
