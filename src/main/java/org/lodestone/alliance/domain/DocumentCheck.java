package org.lodestone.alliance.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Declaration;
import org.lodestone.alliance.DocumentFault;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.alliance.FaultKind;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.kernel.LocalizedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds everything that is wrong with a document's text, and at which line. */
public final class DocumentCheck {

    private DocumentCheck() {}

    /**
     * @param before the form with which new cases start now: an id keeps the type that it has there
     * @param tiers codes of the alliance's tiers
     * @return in the order of the lines; empty when it may be published
     */
    public static List<DocumentFault> faults(
            DocumentKind kind, String text, @Nullable FormDefinition before, Set<String> tiers) {
        try {
            return kind == DocumentKind.FORM ? form(text, before, tiers) : declaration(text);
        } catch (JacksonException unreadable) {
            return List.of(unreadable(unreadable));
        }
    }

    /** A form without faults. */
    public static FormDefinition form(AllianceId alliance, String text) {
        return AllianceJson.form(alliance, 0, text);
    }

    /** A declaration without faults. */
    public static Declaration declaration(AllianceId alliance, String text) {
        DeclarationDocument document = AllianceJson.declaration(text);
        return new Declaration(alliance, 0, document.title(), document.text(), document.example());
    }

    private static List<DocumentFault> form(String text, @Nullable FormDefinition before, Set<String> tiers) {
        FormDefinition form = AllianceJson.unchecked(AllianceId.next(), 0, text);
        List<DocumentFault> faults = new ArrayList<>(FormCheck.faults(form, tiers).stream()
                .map(fault -> new DocumentFault(line(text, fault.id()), fault.where(), fault.kind(), fault.detail()))
                .toList());
        if (before != null) {
            form.questions()
                    .filter(question -> before.question(question.id())
                            .filter(earlier -> question.type() != null && earlier.type() != question.type())
                            .isPresent())
                    .forEach(question -> faults.add(new DocumentFault(
                            line(text, question.id()),
                            question.id(),
                            FaultKind.TYPE_CHANGED,
                            String.valueOf(question.type()))));
        }
        faults.sort(Comparator.comparingInt(DocumentFault::line));
        return List.copyOf(faults);
    }

    private static List<DocumentFault> declaration(String text) {
        DeclarationDocument document = AllianceJson.declaration(text);
        List<DocumentFault> faults = new ArrayList<>();
        inFourLanguages(text, "title", document.title(), faults);
        inFourLanguages(text, "text", document.text(), faults);
        return faults;
    }

    private static void inFourLanguages(
            String document, String name, @Nullable LocalizedText words, List<DocumentFault> faults) {
        if (words == null || !CompleteText.holds(words)) {
            faults.add(new DocumentFault(lineOf(document, '"' + name + "\"\\s*:"), name, FaultKind.LANGUAGES, ""));
        }
    }

    /** Where an id is given; 0 when it is not found. */
    private static int line(String document, String id) {
        return lineOf(document, "\"id\"\\s*:\\s*\"" + Pattern.quote(id) + '"');
    }

    private static int lineOf(String document, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(document);
        return found.find()
                ? (int) document.substring(0, found.start()).lines().count()
                        + (document.substring(0, found.start()).endsWith("\n") ? 1 : 0)
                : 0;
    }

    private static DocumentFault unreadable(JacksonException unreadable) {
        int line = unreadable.getLocation() == null
                ? 0
                : Math.max(0, unreadable.getLocation().getLineNr());
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                new DocumentFault(line, unknown.getPropertyName(), FaultKind.UNKNOWN_NAME, unknown.getPropertyName());
            case InvalidFormatException wrong ->
                new DocumentFault(line, path(wrong), FaultKind.WRONG_VALUE, String.valueOf(wrong.getValue()));
            case DatabindException wrong -> new DocumentFault(line, path(wrong), FaultKind.WRONG_SHAPE, "");
            default -> new DocumentFault(line, "", FaultKind.SYNTAX, "");
        };
    }

    private static String path(DatabindException wrong) {
        return wrong.getPath().isEmpty()
                ? ""
                : String.valueOf(wrong.getPath().getLast().getPropertyName());
    }
}
