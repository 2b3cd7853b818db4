package org.lodestone.admission.ui.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.TierSummary;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.Reader;

/**
 * Makes the editor for a question, from what the form's place in the portal offers beside the question itself.
 *
 * @param people who can be chosen in {@code PERSON}
 * @param tiers of the alliance
 * @param files where a question's files go
 * @param profile editors of sections of the profile
 * @param declaration where the declaration is signed
 * @param clock says what day it is where the reader is
 */
public record Editors(
        List<PersonInOrganisation> people,
        List<TierSummary> tiers,
        Function<Question, FileDesk> files,
        Function<Question, AnswerEditor> profile,
        Function<Question, AnswerEditor> declaration,
        Clock clock) {

    public AnswerEditor of(Question question) {
        return switch (question.type()) {
            case TEXT -> WrittenEditors.text(question);
            case LONG_TEXT -> WrittenEditors.longText(question);
            case NUMBER -> WrittenEditors.number(question);
            case AMOUNT_WITH_UNIT -> WrittenEditors.amount(question);
            case YES_NO -> ChoiceEditors.yesNo(question);
            case ONE_OF -> ChoiceEditors.oneOf(question);
            case MANY_OF -> ChoiceEditors.manyOf(question);
            case COUNTRY -> ChoiceEditors.country(question);
            case TIER -> ChoiceEditors.tier(question, tiers);
            case PERSON -> ChoiceEditors.person(question, people);
            case DATE -> new DateEditor(question, LocalDate.ofInstant(clock.instant(), Reader.zone()));
            case FILES -> FieldEditor.of(new FileField(question, files.apply(question)), question);
            case PROFILE -> profile.apply(question);
            case DECLARATION -> declaration.apply(question);
        };
    }
}
