package org.lodestone.admission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.CurrentPerson;
import org.springframework.stereotype.Component;

/** Fills in any form: a right answer to every question that still needs one, by its type. */
@Component
public class FormFiller {

    /** A form that is quick to fill in. */
    static final String SMALL_FORM = """
            {"steps": [
              {"id": "first", "title": {"en": "First", "fr": "First", "ru": "First", "uz": "First"}, "questions": [
                {"id": "aim", "type": "LONG_TEXT", "required": true,
                 "title": {"en": "Aim", "fr": "Aim", "ru": "Aim", "uz": "Aim"}, "limits": {"maxLength": 2000}},
                {"id": "origin", "type": "TEXT", "required": false,
                 "title": {"en": "Origin", "fr": "Origin", "ru": "Origin", "uz": "Origin"}},
                {"id": "trade-name", "type": "TEXT", "required": false, "profileField": "TRADE_NAME",
                 "title": {"en": "Trade name", "fr": "Trade name", "ru": "Trade name", "uz": "Trade name"}},
                {"id": "works-in-eu", "type": "YES_NO", "required": false,
                 "title": {"en": "In the EU", "fr": "In the EU", "ru": "In the EU", "uz": "In the EU"}},
                {"id": "eu-country", "type": "COUNTRY", "required": true,
                 "title": {"en": "Where", "fr": "Where", "ru": "Where", "uz": "Where"},
                 "shownWhen": {"question": "works-in-eu", "anyOf": ["yes"]}},
                {"id": "documents", "type": "FILES", "required": false, "limits": {"maxCount": 2},
                 "title": {"en": "Documents", "fr": "Documents", "ru": "Documents", "uz": "Documents"}}
              ]},
              {"id": "last", "title": {"en": "Last", "fr": "Last", "ru": "Last", "uz": "Last"}, "questions": [
                {"id": "declaration", "type": "DECLARATION", "required": true,
                 "title": {"en": "Declaration", "fr": "Declaration", "ru": "Declaration", "uz": "Declaration"}}
              ]}
            ]}
            """;

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private static final int PASSES = 5;

    private final ApplyingForMembership applying;
    private final AttachingFiles attaching;
    private final MyCases mine;
    private final CurrentPerson current;

    FormFiller(ApplyingForMembership applying, AttachingFiles attaching, MyCases mine, CurrentPerson current) {
        this.applying = applying;
        this.attaching = attaching;
        this.mine = mine;
        this.current = current;
    }

    /** As the person who is signed in; answers can show further questions, so it goes over the form until it is done. */
    public void fill(String organisation, String reference) {
        for (int pass = 0; pass < PASSES; pass++) {
            CaseForOrganisation page = mine.open(organisation, reference);
            String tier = page.sheet().alliance().tiers().getLast().code();
            List<AnsweredQuestion> open = page.questions()
                    .filter(question -> question.shown() && question.problem() != null)
                    .toList();
            if (open.stream().noneMatch(FormFiller::canBeFilled)) {
                return;
            }
            open.forEach(question -> answer(organisation, reference, question, tier));
        }
    }

    private static boolean canBeFilled(AnsweredQuestion asked) {
        QuestionType type = asked.question().type();
        return type != QuestionType.PROFILE && type != QuestionType.DECLARATION;
    }

    private void answer(String organisation, String reference, AnsweredQuestion asked, String tier) {
        Question question = asked.question();
        switch (question.type()) {
            case PROFILE, DECLARATION -> {}
            case FILES -> attach(organisation, reference, question.id());
            default ->
                applying.save(
                        organisation, reference, new AnswerEdit(question.id(), value(question, tier), asked.version()));
        }
    }

    public StoredFile attach(String organisation, String reference, String question) {
        try {
            return attaching.attach(organisation, reference, question, "document.pdf", new ByteArrayInputStream(PDF));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String value(Question question, String tier) {
        String mustBe = question.limits().mustBe();
        if (mustBe != null) {
            return mustBe;
        }
        return switch (question.type()) {
            case TEXT -> "Words";
            case LONG_TEXT -> "A sentence that is long enough for every least length. ".repeat(2);
            case YES_NO -> "no";
            case ONE_OF -> question.options().getFirst().id();
            case MANY_OF -> firstOptions(question);
            case NUMBER -> number(question);
            case AMOUNT_WITH_UNIT -> number(question) + " " + question.units().getFirst();
            case DATE -> "2025-08-07";
            case COUNTRY -> "UZ";
            case PERSON -> current.required().toString();
            case TIER -> tier;
            case FILES, PROFILE, DECLARATION -> "";
        };
    }

    private static String firstOptions(Question question) {
        Integer least = question.limits().minCount();
        return question.options().stream()
                .limit(least == null ? 1 : least)
                .map(Question.Option::id)
                .collect(Collectors.joining(","));
    }

    private static String number(Question question) {
        BigDecimal least = question.limits().min();
        return least == null ? "1" : least.toPlainString();
    }
}
