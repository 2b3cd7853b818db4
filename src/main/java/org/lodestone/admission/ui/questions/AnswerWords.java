package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.TierSummary;
import org.lodestone.kernel.CountryCode;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/**
 * Answers as people read them. An answer that does not fit its question (any more) is shown as it was written.
 *
 * @param people names of people by their ids
 * @param tiers of the alliance
 * @param files shows the files that an answer names
 * @param sections shows a section of the profile out of its canonical text
 */
public record AnswerWords(
        Function<String, String> people,
        List<TierSummary> tiers,
        Function<String, Component> files,
        Function<SectionAnswer, Component> sections) {

    /** @param section a name of {@link org.lodestone.organisation.ProfileSection} */
    public record SectionAnswer(String section, String json) {}

    public Component of(Question question, String answer) {
        if (answer.isBlank()) {
            Span dash = new Span("–");
            dash.getElement().setAttribute("role", "img");
            dash.getElement().setAttribute("aria-label", Words.t("shell.notGiven"));
            return dash;
        }
        return switch (question.type()) {
            case FILES -> files.apply(answer);
            case PROFILE ->
                sections.apply(
                        new SectionAnswer(question.profileSection() == null ? "" : question.profileSection(), answer));
            default -> words(text(question, answer));
        };
    }

    /** In one line, where no component fits. */
    public String text(Question question, String answer) {
        return switch (question.type()) {
            case YES_NO ->
                "yes".equals(answer) || "no".equals(answer) ? Words.t("admissionui.answer." + answer) : answer;
            case ONE_OF, MANY_OF ->
                Arrays.stream(answer.split(",")).map(id -> option(question, id)).collect(Collectors.joining(", "));
            case NUMBER -> number(answer);
            case AMOUNT_WITH_UNIT -> amount(answer);
            case DATE -> date(answer);
            case COUNTRY ->
                CountryCode.parse(answer)
                        .map(country -> country.name(Words.language()))
                        .orElse(answer);
            case PERSON -> people.apply(answer);
            case TIER ->
                tiers.stream()
                        .filter(tier -> tier.code().equals(answer))
                        .findFirst()
                        .map(AnswerWords::tier)
                        .orElse(answer);
            case DECLARATION -> Words.t("admissionui.answer.signed");
            case TEXT, LONG_TEXT, FILES, PROFILE -> answer;
        };
    }

    private static Component words(String text) {
        Div words = new Div(text);
        words.addClassName("adm-words");
        return words;
    }

    private static String tier(TierSummary tier) {
        return tier.name().in(Words.language()) + ", " + ChoiceEditors.fee(tier);
    }

    private static String option(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> option.title().in(Words.language()))
                .orElse(id);
    }

    private static String number(String answer) {
        return Numbers.read(answer);
    }

    private static String amount(String answer) {
        int space = answer.indexOf(' ');
        return space < 0 ? answer : number(answer.substring(0, space)) + "\u00a0" + answer.substring(space + 1);
    }

    private static String date(String answer) {
        try {
            return Formats.date(LocalDate.parse(answer));
        } catch (DateTimeParseException words) {
            return answer;
        }
    }
}
