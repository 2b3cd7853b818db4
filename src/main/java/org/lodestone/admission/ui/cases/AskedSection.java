package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.lodestone.admission.AnswerProblem;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.SectionText;
import org.lodestone.admission.ui.parts.AnswerMessages;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.organisation.editors.MineralsEditor;
import org.lodestone.organisation.editors.ProfileFieldsEditor;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Words;

/**
 * A section of the profile that is asked about: what was handed in, by the profile's own editor where it is changed in the
 * case's copy, else in words with the way to where it is changed.
 */
final class AskedSection extends Div {

    private static final String TO_THE_MISTAKE = "const wrong = this.querySelector('[invalid]');"
            + " (wrong ?? this).scrollIntoView({block: 'center'}); wrong?.focus()";

    private final OwnCase own;
    private final AnsweredQuestion answered;
    private final Consumer<Instant> saved;
    private final Span error = new Span();

    AskedSection(OwnCase own, AnsweredQuestion answered, Consumer<Instant> saved) {
        this.own = own;
        this.answered = answered;
        this.saved = saved;
        addClassNames("adm-asked-section", "adm-section");
        error.addClassName("adm-error");
        error.getElement().setAttribute("role", "alert");
        Span title = new Span(answered.question().title().in(Words.language()));
        title.addClassName("adm-asked-title");
        add(title);
        if (!own.may(CaseAction.ANSWER)) {
            add(words());
        } else if (answered.correctable()) {
            add(line("admissionui.request.section"), editor(), error, take());
        } else {
            add(line("admissionui.request.sectionElsewhere"), words(), way(), take());
        }
        say();
    }

    /** Whether the section can be handed in; otherwise says what is wrong with it, and leads there. */
    boolean right() {
        say();
        if (error.isVisible()) {
            getElement().executeJs(TO_THE_MISTAKE);
        }
        return !error.isVisible();
    }

    private void say() {
        AnsweredQuestion now = own.question(answered.question().id());
        AnswerProblem problem = now.changed() ? now.problem() : null;
        error.setText(problem == null ? "" : Objects.requireNonNullElse(AnswerMessages.of(problem), ""));
        error.setVisible(problem != null);
    }

    private void saved(Instant at) {
        saved.accept(at);
        say();
    }

    private Component editor() {
        ProfileSection section = section();
        if (section == ProfileSection.MINERALS) {
            List<MineralActivity> rows = SectionText.minerals(answered.value()).stream()
                    .map(SectionText.Mineral::activity)
                    .toList();
            return new MineralsEditor(
                    rows,
                    own.services().minerals().all(Words.language()),
                    new CopiedMinerals(own, answered.question().id(), rows),
                    this::saved,
                    own.services().clock());
        }
        Map<ProfileField, String> shown = SectionText.fields(answered.value());
        return new ProfileFieldsEditor(
                section,
                fields(shown),
                new CopiedFields(own, answered.question().id(), shown),
                this::saved);
    }

    private Map<ProfileField, FieldValue> fields(Map<ProfileField, String> shown) {
        Map<ProfileField, FieldValue> fields = new EnumMap<>(ProfileField.class);
        shown.forEach((field, value) -> fields.put(
                field,
                new FieldValue(
                        field,
                        value,
                        answered.version(),
                        Objects.requireNonNull(answered.changedBy()).id(),
                        Objects.requireNonNull(answered.changedAt()))));
        return fields;
    }

    private ProfileSection section() {
        return ProfileSection.valueOf(Objects.requireNonNull(answered.question().profileSection()));
    }

    private Component words() {
        return OwnAnswers.words(own).of(answered.question(), answered.value());
    }

    private Component way() {
        boolean people = section() == ProfileSection.PEOPLE;
        return Links.to(
                people ? Paths.people(own.organisation()) : Paths.profile(own.organisation()),
                Words.t(people ? "admissionui.section.people" : "admissionui.request.toProfile"));
    }

    /** What was corrected here already is replaced only after a question. */
    private Button take() {
        Button take = new Button(Words.t("admissionui.request.takeProfile"), clicked -> {
            if (own.question(answered.question().id()).changed()) {
                ConfirmAct.askDangerous(
                        Words.t("admissionui.request.takeProfile.title"),
                        Words.t("admissionui.request.takeProfile.follows"),
                        Words.t("admissionui.request.takeProfile"),
                        this::takeNow);
            } else {
                takeNow();
            }
        });
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return take;
    }

    private void takeNow() {
        String question = answered.question().id();
        own.act(() -> {
            try {
                own.services()
                        .answering()
                        .takeFromProfile(
                                own.organisation(),
                                own.reference(),
                                question,
                                own.question(question).version());
            } catch (Problem.StaleEdit stale) {
                Notify.problem(Words.t(
                        "admissionui.request.takeProfile.stale",
                        "person",
                        String.valueOf(stale.arguments().get("person"))));
            }
        });
    }

    private static Span line(String key) {
        Span line = new Span(Words.t(key));
        line.addClassNames("ls-small", "ls-muted");
        return line;
    }
}
