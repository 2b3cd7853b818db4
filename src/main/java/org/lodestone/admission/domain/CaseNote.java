package org.lodestone.admission.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.lodestone.access.PersonCard;
import org.lodestone.admission.CaseEvent;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Formats;

/**
 * What a letter about a case says, before it is known who reads it.
 *
 * @param key what tells letters of this act from those of another
 * @param texts beside the case's own facts
 * @param dates are put into the reader's words
 * @param before what stands before the message, in the reader's language; empty for nothing
 */
record CaseNote(
        String key,
        String template,
        Map<String, String> texts,
        Map<String, LocalDate> dates,
        Function<Language, String> before) {

    CaseNote(String key, String template, Map<String, String> texts, Map<String, LocalDate> dates) {
        this(key, template, texts, dates, language -> "");
    }

    CaseNote(CaseEvent event, String template) {
        this(event, template, Map.of(), Map.of());
    }

    CaseNote(CaseEvent event, String template, Map<String, String> texts, Map<String, LocalDate> dates) {
        this(event.moment().event().toString(), template, texts, dates);
    }

    CaseNote(
            CaseEvent event,
            String template,
            Map<String, String> texts,
            Map<String, LocalDate> dates,
            Function<Language, String> before) {
        this(event.moment().event().toString(), template, texts, dates, before);
    }

    /** What the template is filled with for one reader. */
    Map<String, String> arguments(MembershipApplication application, AllianceSummary alliance, PersonCard reader) {
        Map<String, String> arguments = new HashMap<>(texts);
        arguments.put(CaseReaders.CASE, application.id().toString());
        arguments.put("reference", application.reference());
        arguments.put("organisation", application.applicant().name());
        arguments.put("alliance", alliance.name().in(reader.language()));
        LocalDate target = application.target();
        arguments.put("target", target == null ? "" : date(target, reader));
        String first = before.apply(reader.language());
        if (!first.isEmpty()) {
            arguments.merge("message", first, (message, paragraph) -> paragraph + "\n\n" + message);
        }
        dates.forEach((name, day) -> arguments.put(name, date(day, reader)));
        return arguments;
    }

    private static String date(LocalDate day, PersonCard reader) {
        return Formats.date(day, reader.language().locale());
    }
}
