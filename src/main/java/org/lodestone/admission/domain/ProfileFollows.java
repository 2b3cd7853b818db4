package org.lodestone.admission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.SectionText;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.organisation.SavingProfileRows;
import org.lodestone.organisation.SavingTheProfile;
import org.springframework.stereotype.Component;

/** Writes answers that were handed in once more into the profile: only what changed with them. */
@Component
class ProfileFollows {

    private final CaseForms forms;
    private final SavingTheProfile fields;
    private final SavingProfileRows rows;

    ProfileFollows(CaseForms forms, SavingTheProfile fields, SavingProfileRows rows) {
        this.forms = forms;
        this.fields = fields;
        this.rows = rows;
    }

    /** An answer as it was handed in before, and as it is now. */
    record Change(Question question, String before, String now) {}

    void follow(OpenedCase opened, List<Change> changes) {
        for (Change change : changes) {
            Following following = new Following(
                    opened.application().applicant().id(),
                    forms.profile(opened),
                    opened.in().person(),
                    opened.in().now());
            ProfileAnswers.bound(change.question()).ifPresent(field -> following.field(field, change.now()));
            SectionText.correctable(change.question()).ifPresent(section -> following.section(section, change));
        }
    }

    private final class Following {

        private final OrganisationId owner;
        private final Profile profile;
        private final PersonId by;
        private final Instant at;

        Following(OrganisationId owner, Profile profile, PersonId by, Instant at) {
            this.owner = owner;
            this.profile = profile;
            this.by = by;
            this.at = at;
        }

        void field(ProfileField field, String value) {
            fields.save(owner, field, value, profile.version(field), by, at);
        }

        void section(ProfileSection section, Change change) {
            if (section == ProfileSection.MINERALS) {
                minerals(SectionText.minerals(change.before()), SectionText.minerals(change.now()));
            } else {
                Map<ProfileField, String> before = SectionText.fields(change.before());
                Map<ProfileField, String> now = SectionText.fields(change.now());
                ProfileField.in(section).stream()
                        .filter(field -> !before.getOrDefault(field, "").equals(now.getOrDefault(field, "")))
                        .forEach(field -> field(field, now.getOrDefault(field, "")));
            }
        }

        /** What the profile says newer than what was handed in stays, where nothing else was said in the case. */
        private void minerals(List<SectionText.Mineral> before, List<SectionText.Mineral> now) {
            before.stream()
                    .filter(row -> SectionText.find(now, row.mineral()) == null)
                    .flatMap(row ->
                            kept(row).filter(kept -> SectionText.mineral(kept).equals(row)).stream())
                    .forEach(kept -> rows.removeMineral(owner, kept.id(), kept.version(), by, at));
            now.stream().filter(row -> !before.contains(row)).forEach(row -> kept(row)
                    .ifPresentOrElse(
                            kept -> rows.changeMineral(
                                    owner,
                                    kept.id(),
                                    merged(SectionText.find(before, row.mineral()), row, SectionText.mineral(kept)),
                                    kept.version(),
                                    by,
                                    at),
                            () -> rows.addMineral(owner, row.input(), by, at)));
        }

        private static MineralInput merged(
                SectionText.@Nullable Mineral before, SectionText.Mineral now, SectionText.Mineral kept) {
            if (before == null) {
                return now.input();
            }
            boolean amount =
                    before.amount().equals(now.amount()) && before.unit().equals(now.unit());
            return new SectionText.Mineral(
                            now.mineral(),
                            before.roles().equals(now.roles()) ? kept.roles() : now.roles(),
                            amount ? kept.amount() : now.amount(),
                            amount ? kept.unit() : now.unit(),
                            before.year().equals(now.year()) ? kept.year() : now.year())
                    .input();
        }

        private Optional<MineralActivity> kept(SectionText.Mineral row) {
            return profile.minerals().stream()
                    .filter(kept -> kept.mineral().equals(row.mineral()))
                    .findFirst();
        }
    }
}
