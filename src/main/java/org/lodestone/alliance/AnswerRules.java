package org.lodestone.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question.Limits;
import org.lodestone.alliance.Question.Option;
import org.lodestone.kernel.CountryCode;

/**
 * What is wrong with an answer, for every type of question. A draft may be saved with errors in it; submitting it may not.
 * What a person typed becomes a canonical text by {@link TypedAnswer}; a text that could not be understood stays as it
 * was typed and is found wrong here.
 */
public final class AnswerRules {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private final Question question;
    private final String text;
    private final AnswerContext context;
    private final List<AnswerError> errors = new ArrayList<>();

    private AnswerRules(Question question, String text, AnswerContext context) {
        this.question = question;
        this.text = text;
        this.context = context;
    }

    /**
     * @param canonicalText the answer as it is kept; empty when there is none
     * @return what is wrong, the most important first; empty when the answer may be submitted
     */
    public static List<AnswerError> check(Question question, String canonicalText, AnswerContext context) {
        AnswerRules rules = new AnswerRules(question, canonicalText, context);
        rules.check();
        return List.copyOf(rules.errors);
    }

    private void check() {
        if (text.isBlank()) {
            checkMissing();
            return;
        }
        switch (question.type()) {
            case TEXT -> checkLine();
            case LONG_TEXT -> checkWords();
            case YES_NO -> wrongUnless(text.equals("yes") || text.equals("no"), "yesNo");
            case ONE_OF -> wrongUnless(optionIds().contains(text), "option");
            case MANY_OF -> checkOptions();
            case NUMBER -> checkNumber();
            case AMOUNT_WITH_UNIT -> checkAmount();
            case DATE -> checkDate();
            case COUNTRY -> wrongUnless(isCountry(), "country");
            case FILES -> checkFiles();
            case PERSON -> wrongUnless(context.people().contains(text), "person");
            case TIER -> wrongUnless(context.tiers().contains(text), "tier");
            case DECLARATION -> wrongUnless(text.equals("signed"), "declaration");
            case PROFILE -> wrongUnless(text.startsWith("{") || text.startsWith("["), "profile");
        }
        String mustBe = limits().mustBe();
        if (errors.isEmpty() && mustBe != null) {
            wrongUnless(text.equals(mustBe), "mustBe");
        }
    }

    private void checkMissing() {
        if (question.required()) {
            errors.add(AnswerError.of(
                    switch (question.type()) {
                        case FILES -> "requiredFile";
                        case DECLARATION -> "declaration";
                        case PROFILE -> "profile";
                        case ONE_OF, MANY_OF, YES_NO, TIER, PERSON, COUNTRY -> "requiredChoice";
                        default -> "required";
                    }));
        }
    }

    private void checkLine() {
        wrongUnless(text.indexOf('\n') < 0, "oneLine");
        checkWords();
    }

    private void checkWords() {
        int length = text.codePointCount(0, text.length());
        Integer least = limits().minLength();
        Integer most = limits().maxLength();
        String pattern = limits().pattern();
        if (least != null && length < least) {
            errors.add(AnswerError.of("tooShort", "min", least, "count", length));
        }
        if (most != null && length > most) {
            errors.add(AnswerError.of("tooLong", "max", most, "count", length));
        }
        if (pattern != null && !Pattern.matches(pattern, text)) {
            Object hint = limits().patternHint();
            errors.add(hint == null ? AnswerError.of("shape") : AnswerError.of("pattern", "hint", hint));
        }
    }

    private void checkOptions() {
        List<String> chosen = parts();
        if (!optionIds().containsAll(chosen) || new HashSet<>(chosen).size() < chosen.size()) {
            errors.add(AnswerError.of("option"));
        } else {
            checkCount(chosen.size(), "tooFew", "tooMany");
        }
    }

    private void checkFiles() {
        List<String> files = parts();
        if (!context.files().containsAll(files)) {
            errors.add(AnswerError.of("file"));
        } else {
            checkCount(files.size(), "tooFewFiles", "tooManyFiles");
        }
    }

    private void checkCount(int count, String tooFew, String tooMany) {
        Integer least = limits().minCount();
        Integer most = limits().maxCount();
        if (least != null && count < least) {
            errors.add(AnswerError.of(tooFew, "min", least, "count", count));
        }
        if (most != null && count > most) {
            errors.add(AnswerError.of(tooMany, "max", most, "count", count));
        }
    }

    private void checkNumber() {
        if (DECIMAL.matcher(text).matches()) {
            checkRange(new BigDecimal(text), null);
        } else {
            errors.add(AnswerError.of("number"));
        }
    }

    private void checkAmount() {
        int gap = text.indexOf(' ');
        String number = gap < 0 ? text : text.substring(0, gap);
        String unit = gap < 0 ? "" : text.substring(gap + 1);
        List<String> units = question.units();
        String example = units.isEmpty() ? "t" : units.getFirst();
        if (unit.isEmpty() || !DECIMAL.matcher(number).matches()) {
            errors.add(AnswerError.of("amount", "unit", example));
        } else if (!units.isEmpty() && !units.contains(unit)) {
            errors.add(AnswerError.of("unit", "unit", unit, "units", String.join(", ", units)));
        } else {
            checkRange(new BigDecimal(number), unit);
        }
    }

    private void checkRange(BigDecimal number, @Nullable String unit) {
        BigDecimal least = limits().min();
        BigDecimal most = limits().max();
        String suffix = unit == null ? "" : " " + unit;
        if (least != null && number.compareTo(least) < 0) {
            errors.add(AnswerError.of("tooSmall", "min", least, "unit", suffix));
        }
        if (most != null && number.compareTo(most) > 0) {
            errors.add(AnswerError.of("tooGreat", "max", most, "unit", suffix));
        }
    }

    private void checkDate() {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            errors.add(AnswerError.of("date"));
            return;
        }
        LocalDate earliest = limits().notBefore();
        LocalDate latest = limits().notAfter();
        if (earliest != null && day.get().isBefore(earliest)) {
            errors.add(AnswerError.of("tooEarly", "date", earliest));
        }
        if (latest != null && day.get().isAfter(latest)) {
            errors.add(AnswerError.of("tooLate", "date", latest));
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private boolean isCountry() {
        return CountryCode.parse(text)
                .filter(country -> country.value().equals(text))
                .isPresent();
    }

    private void wrongUnless(boolean right, String problem) {
        if (!right) {
            errors.add(AnswerError.of(problem));
        }
    }

    private List<String> parts() {
        return Arrays.asList(text.split(",", -1));
    }

    private Set<String> optionIds() {
        return question.options().stream().map(Option::id).collect(Collectors.toSet());
    }

    private Limits limits() {
        return question.limits();
    }
}
