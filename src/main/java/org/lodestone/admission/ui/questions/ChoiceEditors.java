package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.TierSummary;
import org.lodestone.kernel.CountryCode;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** Editors of answers that are chosen and not written. */
final class ChoiceEditors {

    private static final int MOST_AS_RADIOS = 7;

    private ChoiceEditors() {}

    static AnswerEditor yesNo(Question question) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.setItems("yes", "no");
        group.setItemLabelGenerator(each -> Words.t("admissionui.answer." + each));
        return byId(group, question, List.of("yes", "no"), Function.identity());
    }

    static AnswerEditor oneOf(Question question) {
        List<Question.Option> options = question.options();
        if (options.size() > MOST_AS_RADIOS) {
            ComboBox<Question.Option> box = new ComboBox<>();
            box.setItems(options);
            box.setItemLabelGenerator(option -> option.title().in(Words.language()));
            return byId(box, question, options, Question.Option::id);
        }
        RadioButtonGroup<Question.Option> group = new RadioButtonGroup<>();
        group.addClassName("adm-stacked");
        group.setItems(options);
        group.setRenderer(new ComponentRenderer<>(ChoiceEditors::optionLine));
        return byId(group, question, options, Question.Option::id);
    }

    /** The chosen ids in the form's order; ids that the form does not know (any more) are kept out. */
    static AnswerEditor manyOf(Question question) {
        CheckboxGroup<String> group = new CheckboxGroup<>();
        group.addClassName("adm-chips");
        List<String> ids = question.options().stream().map(Question.Option::id).toList();
        group.setItems(ids);
        group.setItemLabelGenerator(id -> option(question, id).title().in(Words.language()));
        return new FieldEditor<>(
                group,
                question,
                chosen -> ids.stream()
                        .filter(id -> chosen != null && chosen.contains(id))
                        .collect(Collectors.joining(",")),
                answer -> known(answer, ids));
    }

    static AnswerEditor country(Question question) {
        ComboBox<CountryCode> box = new ComboBox<>();
        Collator collator = Collator.getInstance(Words.locale());
        List<CountryCode> countries = CountryCode.all().stream()
                .sorted(Comparator.comparing(country -> country.name(Words.language()), collator))
                .toList();
        box.setItems(countries);
        box.setItemLabelGenerator(country -> country.name(Words.language()));
        return byId(box, question, countries, CountryCode::value);
    }

    static AnswerEditor person(Question question, List<PersonInOrganisation> people) {
        ComboBox<PersonInOrganisation> box = new ComboBox<>();
        box.setItems(people);
        box.setItemLabelGenerator(PersonInOrganisation::nameAndFunction);
        return byId(box, question, people, person -> person.person().toString());
    }

    static AnswerEditor tier(Question question, List<TierSummary> tiers) {
        RadioButtonGroup<TierSummary> group = new RadioButtonGroup<>();
        group.addClassNames("adm-stacked", "adm-tiers");
        group.setItems(tiers);
        group.setRenderer(new ComponentRenderer<>(ChoiceEditors::tierLine));
        return byId(group, question, tiers, TierSummary::code);
    }

    private static Div optionLine(Question.Option option) {
        Div line = new Div(new Span(option.title().in(Words.language())));
        line.addClassName("adm-option");
        if (option.help() != null) {
            line.add(small(option.help().in(Words.language())));
        }
        return line;
    }

    private static Div tierLine(TierSummary tier) {
        Span name = new Span(tier.name().in(Words.language()));
        name.addClassName("name");
        Div line = new Div(name, new Span(fee(tier)), small(tier.description().in(Words.language())));
        line.addClassNames("adm-option", "adm-tier");
        return line;
    }

    static String fee(TierSummary tier) {
        if (tier.feePerYear().isZero()) {
            return Words.t("admissionui.tier.free");
        }
        return Words.t(
                tier.exampleFee() ? "admissionui.tier.exampleFee" : "admissionui.tier.fee",
                "fee",
                Formats.money(tier.feePerYear()));
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("ls-small");
        return small;
    }

    static Question.Option option(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> known(String answer, List<String> ids) {
        Set<String> chosen = new LinkedHashSet<>(Arrays.asList(answer.split(",")));
        chosen.retainAll(ids);
        return chosen;
    }

    private static <
                    F extends
                            com.vaadin.flow.component.AbstractField<F, T> & com.vaadin.flow.component.HasLabel
                                    & com.vaadin.flow.component.HasHelper & com.vaadin.flow.component.HasValidation,
                    T>
            AnswerEditor byId(F field, Question question, List<T> items, Function<T, String> id) {
        return new FieldEditor<F, T>(
                field, question, item -> item == null ? "" : id.apply(item), answer -> find(items, id, answer));
    }

    private static <T> @Nullable T find(List<T> items, Function<T, String> id, String answer) {
        return items.stream()
                .filter(item -> id.apply(item).equals(answer))
                .findFirst()
                .orElse(null);
    }
}
