package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.admission.ui.parts.SignatureLine;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.admission.ui.questions.AnswerWords.SectionAnswer;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The answers by step. What changed stands beside what it was, what was asked beside its reply. */
final class AnswersForStaff extends Div {

    private final CaseAtHand hand;
    private final AnswerWords words;

    AnswersForStaff(CaseAtHand hand, boolean changesOnly) {
        this.hand = hand;
        this.words = StaffFiles.words(hand);
        addClassName("adm-stack");
        String languages = hand.now().answersIn().stream()
                .map(Language::locale)
                .map(locale -> locale.getDisplayLanguage(Words.locale()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!languages.isEmpty()) {
            Span line = new Span(Words.t("admissionui.bench.languages", "languages", languages));
            line.addClassNames("ls-small", "ls-muted");
            add(line);
        }
        hand.now().steps().forEach(step -> addStep(step, changesOnly));
    }

    private void addStep(AnsweredStep step, boolean changesOnly) {
        List<AnsweredQuestion> shown = step.questions().stream()
                .filter(AnsweredQuestion::shown)
                .filter(answered -> !changesOnly || hand.now().isNew(answered))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        Facts facts = new Facts();
        shown.forEach(
                answered -> facts.fact(answered.question().title().in(Words.language()), value(answered, changesOnly)));
        add(new H3(step.title().in(Words.language())), facts);
    }

    private Component value(AnsweredQuestion answered, boolean changesOnly) {
        Div value = new Div();
        if (answered.changed()) {
            value.addClassName("adm-changed");
        }
        String section = answered.question().profileSection();
        if (answered.question().type() == QuestionType.PROFILE && section != null && answered.changed()) {
            value.add(hand.services()
                    .sections()
                    .changed(new SectionAnswer(section, answered.value()), before(answered), changesOnly));
        } else {
            value.add(answer(answered));
        }
        hand.now().requests().forEach(request -> request.about(
                        answered.question().id())
                .forEach(item -> value.add(asked(request.status(), item))));
        return value;
    }

    private Component[] answer(AnsweredQuestion answered) {
        Component now = answered.question().type() == QuestionType.DECLARATION
                ? new SignatureLine(hand.now().signature())
                : words.of(answered.question(), answered.value());
        return answered.changed() ? new Component[] {struck(answered), now} : new Component[] {now};
    }

    private static String before(AnsweredQuestion answered) {
        return answered.before() == null ? "" : answered.before();
    }

    private Component struck(AnsweredQuestion answered) {
        Element deleted = new Element("del");
        deleted.setAttribute("aria-label", Words.t("admissionui.bench.before"));
        Div struck = new Div();
        struck.addClassName("adm-before");
        deleted.appendChild(words.of(answered.question(), before(answered)).getElement());
        struck.getElement().appendChild(deleted);
        return struck;
    }

    private static Component asked(RequestForInformation.Status status, RequestForInformation.Item item) {
        Span question = new Span(item.text());
        question.addClassNames("ls-small", "ls-muted");
        Div asked = new Div(question, tag(status));
        asked.addClassName("adm-reply");
        if (!item.reply().isBlank()) {
            Div reply = new Div(item.reply());
            reply.addClassName("adm-words");
            asked.add(reply);
        }
        return asked;
    }

    private static Tag tag(RequestForInformation.Status status) {
        return switch (status) {
            case CANCELLED -> new Tag(Tone.NEUTRAL, Words.t("admissionui.bench.withdrawn"));
            case CLOSED -> new Tag(Tone.NEUTRAL, Words.t("admissionui.bench.unanswered"));
            case OPEN -> new Tag(Tone.NEUTRAL, Words.t("admissionui.bench.waiting"));
            case ANSWERED -> new Tag(Tone.GOOD, Words.t("admissionui.bench.answered"));
        };
    }
}
