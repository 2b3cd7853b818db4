package org.lodestone.admission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestone.admission.SectionText;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.MineralActivity;
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
        Profile profile = forms.profile(opened);
        Following following = new Following(
                opened.application().applicant().id(),
                profile,
                opened.in().person(),
                opened.in().now());
        for (Change change : changes) {
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
            long version = Optional.ofNullable(profile.fields().get(field))
                    .map(FieldValue::version)
                    .orElse(0L);
            fields.save(owner, field, value, version, by, at);
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

        private void minerals(List<SectionText.Mineral> before, List<SectionText.Mineral> now) {
            before.stream()
                    .filter(row -> SectionText.find(now, row.mineral()) == null)
                    .flatMap(row -> kept(row).stream())
                    .forEach(kept -> rows.removeMineral(owner, kept.id(), kept.version(), by, at));
            now.stream().filter(row -> !before.contains(row)).forEach(row -> kept(row)
                    .ifPresentOrElse(
                            kept -> rows.changeMineral(owner, kept.id(), row.input(), kept.version(), by, at),
                            () -> rows.addMineral(owner, row.input(), by, at)));
        }

        private Optional<MineralActivity> kept(SectionText.Mineral row) {
            return profile.minerals().stream()
                    .filter(kept -> kept.mineral().equals(row.mineral()))
                    .findFirst();
        }
    }
}
