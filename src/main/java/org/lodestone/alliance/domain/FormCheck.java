package org.lodestone.alliance.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.FaultKind;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.Question.Option;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.LocalizedText;

/** Finds what is wrong with a form definition before it is stored. */
final class FormCheck {

    /** The organisation room's profile, which this room may not call: its fields and sections by name. */
    private static final Set<String> PROFILE_FIELDS = Set.of(
            "LEGAL_NAME",
            "TRADE_NAME",
            "LEGAL_FORM",
            "REGISTRATION_NUMBER",
            "REGISTRATION_AUTHORITY",
            "COUNTRY",
            "STREET",
            "POSTCODE",
            "CITY",
            "POSTAL_ADDRESS",
            "WEBSITE",
            "EMAIL_DOMAIN",
            "LEI",
            "PIC",
            "VAT",
            "ROR",
            "SIZE",
            "OWNERSHIP",
            "STATE_SHARE",
            "BENEFICIAL_OWNERS",
            "PARENT",
            "STAGES");

    private static final Set<String> PROFILE_SECTIONS =
            Set.of("IDENTITY", "ADDRESS", "IDENTIFIERS", "OWNERSHIP", "STAGES", "MINERALS", "CERTIFICATES", "PEOPLE");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final FormDefinition form;
    private final @Nullable Set<String> tiers;
    private final List<FormFault> faults = new ArrayList<>();

    private FormCheck(FormDefinition form, @Nullable Set<String> tiers) {
        this.form = form;
        this.tiers = tiers;
    }

    /**
     * @param tiers codes of the alliance's tiers; null where they are not at hand, and a condition may name any
     * @return what is wrong, each with the id it is about; empty when the form may be used
     */
    static List<FormFault> faults(FormDefinition form, @Nullable Set<String> tiers) {
        FormCheck check = new FormCheck(form, tiers);
        check.steps();
        form.questions().forEach(check::question);
        return List.copyOf(check.faults);
    }

    private void steps() {
        if (form.steps().isEmpty()) {
            faults.add(new FormFault("", FaultKind.NO_STEP, "the form has no step", ""));
        }
        unique(form.steps().stream().map(FormDefinition.Step::id).toList(), "step");
        unique(form.questions().map(Question::id).toList(), "question");
        for (FormDefinition.Step step : form.steps()) {
            faultUnless(!step.questions().isEmpty(), step.id(), FaultKind.NO_QUESTION, "has no question");
            text(step.id() + " title", step.title());
            optionalText(step.id() + " help", step.help());
        }
        long declarations = form.questions()
                .filter(question -> question.type() == QuestionType.DECLARATION)
                .count();
        faultUnless(declarations <= 1, "the form", FaultKind.TWO_DECLARATIONS, "has more than one declaration");
    }

    private void question(Question question) {
        String id = question.id();
        text(id + " title", question.title());
        optionalText(id + " help", question.help());
        optionalText(id + " patternHint", question.limits().patternHint());
        if (question.type() == null) {
            faults.add(new FormFault(id, FaultKind.NO_TYPE, "has no type", ""));
            return;
        }
        fit(question);
        question.condition()
                .ifPresent(condition -> faults.addAll(ConditionFits.faults(form, question, condition, tiers)));
        String field = question.profileField();
        faultUnless(
                field == null || PROFILE_FIELDS.contains(field),
                id,
                FaultKind.PROFILE_FIELD,
                "is bound to no field of the profile: " + field);
        pattern(question);
    }

    private void fit(Question question) {
        boolean chooses = question.type() == QuestionType.ONE_OF || question.type() == QuestionType.MANY_OF;
        faultUnless(
                chooses != question.options().isEmpty(),
                question.id(),
                FaultKind.OPTIONS,
                "has options only when it chooses");
        unique(question.options().stream().map(Option::id).toList(), "option of " + question.id());
        for (Option option : question.options()) {
            text(question.id() + " " + option.id(), option.title());
            optionalText(question.id() + " " + option.id() + " help", option.help());
        }
        boolean amount = question.type() == QuestionType.AMOUNT_WITH_UNIT;
        faultUnless(
                amount != question.units().isEmpty(),
                question.id(),
                FaultKind.UNITS,
                "has units only when it asks for an amount");
        boolean profile = question.type() == QuestionType.PROFILE;
        String section = question.profileSection();
        faultUnless(
                profile ? section != null && PROFILE_SECTIONS.contains(section) : section == null,
                question.id(),
                FaultKind.PROFILE_SECTION,
                "names a section of the profile only when it asks for one");
        faults.addAll(LimitsFit.faults(question));
    }

    private void pattern(Question question) {
        try {
            Pattern.compile(Objects.requireNonNullElse(question.limits().pattern(), ""));
        } catch (PatternSyntaxException wrong) {
            faults.add(new FormFault(question.id(), FaultKind.PATTERN, "has a wrong pattern", ""));
        }
    }

    private void unique(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            faultUnless(seen.add(id), id, FaultKind.DOUBLE_ID, "is the id of more than one " + what);
            faultUnless(ID.matcher(id).matches(), id, FaultKind.WRONG_ID, "is no id for a " + what);
        }
    }

    private void text(String where, @Nullable LocalizedText text) {
        faultUnless(
                text != null && CompleteText.holds(text), where, FaultKind.LANGUAGES, "is not there in four languages");
    }

    private void optionalText(String where, @Nullable LocalizedText text) {
        faultUnless(
                text == null || CompleteText.holds(text), where, FaultKind.LANGUAGES, "is not there in four languages");
    }

    private void faultUnless(boolean right, String where, FaultKind kind, String words) {
        if (!right) {
            int colon = words.indexOf(": ");
            faults.add(new FormFault(where, kind, words, colon < 0 ? "" : words.substring(colon + 2)));
        }
    }
}
