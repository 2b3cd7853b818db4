package org.lodestone.admission.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.admission.SavedAnswer;
import org.lodestone.admission.SectionText;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileRules;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.organisation.SavingProfileRows;
import org.springframework.stereotype.Component;

/**
 * Changes one thing of a section in the case's own copy; the profile stays as it is. Whoever changes it says what they saw:
 * two people may change different things of one section at once. The case's row is locked by the caller.
 */
@Component
public class SectionCopies {

    private final Answers answers;
    private final Answering answering;
    private final SavingProfileRows rows;
    private final People people;

    SectionCopies(Answers answers, Answering answering, SavingProfileRows rows, People people) {
        this.answers = answers;
        this.answering = answering;
        this.rows = rows;
        this.people = people;
    }

    /** @throws Problem.StaleEdit {@code profileStale} when the field says something else than the person saw */
    public FieldValue change(OpenedCase opened, Question question, ProfileField field, String typed, String seen) {
        ProfileSection section = section(question);
        if (field.section() != section) {
            throw new Problem.NotFound();
        }
        Optional<Answer> copy = copy(opened, question);
        Map<ProfileField, String> fields = new EnumMap<>(ProfileField.class);
        fields.putAll(SectionText.fields(text(copy)));
        String there = fields.getOrDefault(field, "");
        String value = ProfileRules.kept(field, typed);
        if (!there.equals(seen) && !there.equals(value)) {
            throw stale("profileStale", copy.orElseThrow(), "value", there);
        }
        fields.put(field, value);
        SavedAnswer saved = write(opened, question, copy, SectionText.of(section, fields));
        return new FieldValue(field, value, saved.version(), opened.in().person(), saved.at());
    }

    /**
     * Adds a mineral, or changes what is said about it.
     *
     * @param seen null where the person saw no such mineral
     * @throws Problem.StaleEdit {@code profileRowStale} when something else is said about it than the person saw
     * @throws Problem.RuleBroken {@code mineralGone} when somebody removed what the person saw
     */
    public MineralActivity change(OpenedCase opened, Question question, MineralInput now, @Nullable MineralInput seen) {
        rows.check(now);
        Optional<Answer> copy = minerals(opened, question);
        List<SectionText.Mineral> list = new ArrayList<>(SectionText.minerals(text(copy)));
        SectionText.Mineral wanted = SectionText.mineral(now);
        SectionText.Mineral there = SectionText.find(list, now.mineral());
        if (there == null && seen != null) {
            throw new Problem.RuleBroken("mineralGone");
        }
        refuseStale(copy, there, seen, wanted);
        if (there == null) {
            list.add(wanted);
        } else {
            list.set(list.indexOf(there), wanted);
        }
        write(opened, question, copy, ordered(copy, list));
        return wanted.activity();
    }

    /** @throws Problem.StaleEdit {@code profileRowStale} when something else is said about it than the person saw */
    public void remove(OpenedCase opened, Question question, MineralInput seen) {
        Optional<Answer> copy = minerals(opened, question);
        List<SectionText.Mineral> list = new ArrayList<>(SectionText.minerals(text(copy)));
        SectionText.Mineral there = SectionText.find(list, seen.mineral());
        if (there != null) {
            refuseStale(copy, there, seen, null);
            list.remove(there);
            write(opened, question, copy, SectionText.of(list));
        }
    }

    /** As it was handed in, with what is new at the end: whoever removes a mineral and adds it again has changed nothing. */
    private static String ordered(Optional<Answer> copy, List<SectionText.Mineral> list) {
        List<String> before = SectionText.minerals(copy.map(Answer::submitted).orElse("")).stream()
                .map(SectionText.Mineral::mineral)
                .toList();
        list.sort(Comparator.comparingInt(
                row -> before.contains(row.mineral()) ? before.indexOf(row.mineral()) : before.size()));
        return SectionText.of(list);
    }

    private SavedAnswer write(OpenedCase opened, Question question, Optional<Answer> copy, String text) {
        return answering.write(opened, question, text, copy.map(Answer::version).orElse(0L));
    }

    private Optional<Answer> minerals(OpenedCase opened, Question question) {
        if (section(question) != ProfileSection.MINERALS) {
            throw new Problem.NotFound();
        }
        return copy(opened, question);
    }

    private Optional<Answer> copy(OpenedCase opened, Question question) {
        return answers.find(opened.id().value(), question.id());
    }

    private static ProfileSection section(Question question) {
        return SectionText.correctable(question).orElseThrow(Problem.NotFound::new);
    }

    private static String text(Optional<Answer> copy) {
        return copy.map(Answer::value).orElse("");
    }

    private void refuseStale(
            Optional<Answer> copy,
            SectionText.@Nullable Mineral there,
            @Nullable MineralInput seen,
            SectionText.@Nullable Mineral wanted) {
        SectionText.Mineral expected = seen == null ? null : SectionText.mineral(seen);
        if (there != null && !there.equals(expected) && !Objects.equals(there, wanted)) {
            throw stale("profileRowStale", copy.orElseThrow(), "row", there.activity());
        }
    }

    private Problem.StaleEdit stale(String name, Answer copy, String key, Object there) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put(key, there);
        arguments.put("person", people.get(copy.changedBy()).name());
        arguments.put("at", copy.changedAt());
        arguments.put("version", copy.version());
        return new Problem.StaleEdit(name, arguments);
    }
}
