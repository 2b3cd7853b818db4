package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.admission.SavedAnswer;
import org.lodestone.admission.ui.parts.AnswerMessages;
import org.lodestone.admission.ui.questions.QuestionBlock;
import org.lodestone.admission.ui.questions.StaleNotice;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** One thing that is asked: the reviewer's words, the answer that it is pinned to, and a reply in words. */
final class RequestItemForm extends Div {

    private static final int SAVE_WHILE_WRITING_MS = 2000;

    private final OwnCase own;
    private final RequestForInformation.Item item;
    private final Consumer<Instant> saved;
    private final AnsweredQuestion answered;
    private final TextArea area = new TextArea(Words.t("admissionui.request.reply"));
    private final Div conflict = new Div();
    private @Nullable QuestionBlock pinned;
    private @Nullable AskedSection section;
    private long version;
    private long replyVersion;

    RequestItemForm(OwnCase own, RequestForInformation.Item item, Consumer<Instant> saved) {
        this.own = own;
        this.item = item;
        this.saved = saved;
        this.answered = own.question(item.question());
        this.version = answered.version();
        this.replyVersion = item.replyVersion();
        addClassName("adm-asked");
        add(new H3(item.text()));
        add(field(), conflict);
        if (answered.question().type() == QuestionType.PROFILE) {
            section = new AskedSection(own, answered, this::done);
            add(section);
        } else if (answered.question().type() != QuestionType.DECLARATION) {
            pinned = pinned();
            add(pinned);
        }
    }

    private TextArea field() {
        area.setValue(item.reply());
        area.setMinRows(2);
        area.setMaxLength(8000);
        area.setManualValidation(true);
        area.addClassName("adm-field");
        area.setReadOnly(!own.may(CaseAction.ANSWER));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(SAVE_WHILE_WRITING_MS);
        // What was typed and waits in the browser comes with the news that the field was left.
        area.addBlurListener(left -> {});
        area.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                reply();
            }
        });
        return area;
    }

    /** Says at the reply that there is none yet, and leads there. */
    void missing() {
        area.setErrorMessage(Words.t("admissionui.request.missing"));
        area.setInvalid(true);
        area.focus();
    }

    /** Whether the changed answer can be handed in; otherwise says at its field what is wrong, and leads there. */
    boolean right() {
        if (section != null) {
            return section.right();
        }
        AnsweredQuestion now = own.question(item.question());
        if (pinned == null || !now.changed() || now.problem() == null) {
            return true;
        }
        pinned.problem(AnswerMessages.of(now.problem()));
        pinned.reveal();
        pinned.editor().focus();
        return false;
    }

    private void reply() {
        try {
            replyVersion = own.services()
                    .answering()
                    .reply(own.organisation(), own.reference(), item.id(), area.getValue(), replyVersion);
            conflict.removeAll();
            done(own.services().clock().instant());
        } catch (Problem.StaleEdit stale) {
            stale(stale);
        } catch (Problem refused) {
            area.setErrorMessage(ProblemWords.of(refused));
            area.setInvalid(true);
        }
    }

    /** Somebody else replied in the meantime: what they wrote is read before it is replaced. */
    private void stale(Problem.StaleEdit stale) {
        String theirs = String.valueOf(stale.arguments().getOrDefault("value", ""));
        long seen = stale.arguments().get("version") instanceof Number number ? number.longValue() : replyVersion;
        Div words = new Div(theirs);
        words.addClassName("adm-words");
        conflict.removeAll();
        Runnable keepMine = () -> {
            replyVersion = seen;
            reply();
        };
        Runnable takeTheirs = () -> {
            replyVersion = seen;
            area.setValue(theirs);
            area.setInvalid(false);
            conflict.removeAll();
            own.reread();
        };
        conflict.add(StaleNotice.of(
                StaleNotice.person(stale),
                StaleNotice.at(stale, own.now().sheet().editedAt()),
                words,
                keepMine,
                takeTheirs));
    }

    private QuestionBlock pinned() {
        QuestionBlock block = new QuestionBlock(
                answered.question(),
                OwnAnswers.editors(own, answered.question().type() == QuestionType.PERSON)
                        .of(answered.question()));
        block.mark(Words.t("admissionui.request.pinned"));
        block.editor().show(answered.value());
        block.editor().readOnly(!own.may(CaseAction.ANSWER));
        block.problem(AnswerMessages.of(answered.problem()));
        block.editor().onChange(answer -> answer(block, answer));
        return block;
    }

    private void answer(QuestionBlock block, String answer) {
        if (block.question().type() == QuestionType.FILES) {
            done(own.services().clock().instant());
            return;
        }
        try {
            SavedAnswer result = own.services()
                    .answering()
                    .answer(own.organisation(), own.reference(), new AnswerEdit(item.question(), answer, version));
            version = result.version();
            block.settled();
            block.problem(AnswerMessages.of(result.problem()));
            done(result.at());
        } catch (Problem.StaleEdit stale) {
            stale(block, answer, stale);
        } catch (Problem refused) {
            block.notSaved(ProblemWords.of(refused), again -> answer(block, again));
        }
    }

    private void stale(QuestionBlock block, String mine, Problem.StaleEdit stale) {
        String value = String.valueOf(stale.arguments().getOrDefault("value", ""));
        version = stale.arguments().get("version") instanceof Number number ? number.longValue() : version;
        block.stale(
                StaleNotice.person(stale),
                StaleNotice.at(stale, own.now().sheet().editedAt()),
                OwnAnswers.words(own).of(block.question(), value),
                () -> answer(block, mine),
                () -> block.editor().show(value));
    }

    private void done(Instant at) {
        area.setInvalid(false);
        own.reread();
        saved.accept(at);
    }
}
