package org.lodestone.admission.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.SectionText;
import org.lodestone.alliance.ProfileFacts;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileRules;
import org.lodestone.organisation.ProfileSection;

/** What an organisation's profile says to the questions of a form. */
public final class ProfileAnswers {

    private ProfileAnswers() {}

    /** The field that the question is bound to. */
    public static Optional<ProfileField> bound(Question question) {
        return Optional.ofNullable(question.profileField()).map(ProfileField::valueOf);
    }

    /** What the profile says to a question that is bound to it; empty for the others. */
    public static Optional<String> value(Question question, @Nullable Profile profile) {
        if (profile == null) {
            return Optional.empty();
        }
        if (question.type() == QuestionType.PROFILE) {
            return Optional.of(
                    SectionText.of(ProfileSection.valueOf(Objects.requireNonNull(question.profileSection())), profile));
        }
        return bound(question).map(field -> profile.value(field).orElse(""));
    }

    /** What the profile's own rules say to a bound answer, or to any field of a section. */
    static Optional<String> wrong(Question question, String value) {
        if (question.type() == QuestionType.PROFILE && value.startsWith("{")) {
            return SectionText.fields(value).entrySet().stream()
                    .flatMap(field -> ProfileRules.wrong(field.getKey(), field.getValue()).stream())
                    .findFirst();
        }
        return bound(question).flatMap(field -> ProfileRules.wrong(field, value));
    }

    /** What the form's conditions may ask about an organisation. */
    static ProfileFacts facts(@Nullable Profile profile) {
        if (profile == null) {
            return ProfileFacts.NONE;
        }
        return new ProfileFacts(Map.of(
                "minerals",
                        profile.minerals().stream()
                                .map(MineralActivity::mineral)
                                .collect(Collectors.toSet()),
                "stages", parts(profile.value(ProfileField.STAGES).orElse("")),
                "country", parts(profile.value(ProfileField.COUNTRY).orElse("")),
                "size", parts(profile.value(ProfileField.SIZE).orElse(""))));
    }

    /** The parts of a text that lists several. */
    static Set<String> parts(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).collect(Collectors.toSet());
    }
}
