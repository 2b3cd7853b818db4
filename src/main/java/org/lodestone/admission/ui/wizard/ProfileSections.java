package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.FillingInTheProfile;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.SectionWords;
import org.lodestone.admission.ui.questions.AnswerEditor;
import org.lodestone.admission.ui.questions.AnswerWords.SectionAnswer;
import org.lodestone.alliance.Question;
import org.lodestone.minerals.Minerals;
import org.lodestone.organisation.KeepingCertificateFiles;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.organisation.editors.CertificatesEditor;
import org.lodestone.organisation.editors.MineralsEditor;
import org.lodestone.organisation.editors.ProfileFieldsEditor;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** Whole sections of the profile inside a form, by the profile's own editors. */
@SpringComponent
class ProfileSections {

    private final KeepingTheProfile keeping;
    private final FillingInTheProfile filling;
    private final KeepingCertificateFiles files;
    private final Minerals minerals;
    private final SectionWords words;
    private final Clock clock;

    ProfileSections(
            KeepingTheProfile keeping,
            FillingInTheProfile filling,
            KeepingCertificateFiles files,
            Minerals minerals,
            SectionWords words,
            Clock clock) {
        this.keeping = keeping;
        this.filling = filling;
        this.files = files;
        this.minerals = minerals;
        this.words = words;
        this.clock = clock;
    }

    AnswerEditor editor(Question question, Draft draft) {
        ProfileSection section = ProfileSection.valueOf(
                question.profileSection() == null ? ProfileSection.IDENTITY.name() : question.profileSection());
        SectionEditor editor = new SectionEditor(question);
        if (section == ProfileSection.PEOPLE || !draft.now().may(CaseAction.EDIT)) {
            editor.showsText(
                    json -> words.of(new SectionAnswer(section.name(), json)),
                    section == ProfileSection.PEOPLE
                            ? Links.to(Paths.people(draft.organisation()), Words.t("admissionui.section.people"))
                            : null);
        } else {
            editor.edits(fields(section, draft, editor));
        }
        return editor;
    }

    /** What is typed here is the profile's, but saved through the case: after submission it is refused. */
    private Component fields(ProfileSection section, Draft draft, SectionEditor editor) {
        Profile profile = keeping.profile(draft.organisation());
        return switch (section) {
            case MINERALS ->
                new MineralsEditor(
                        profile.minerals(),
                        minerals.all(Words.language()),
                        new FormMinerals(filling, draft, editor),
                        editor::saved,
                        clock);
            case CERTIFICATES ->
                new CertificatesEditor(
                        profile.certificates(),
                        new FormCertificates(filling, files, draft, editor),
                        editor::saved,
                        clock);
            case IDENTITY, ADDRESS, IDENTIFIERS, OWNERSHIP, STAGES, PEOPLE ->
                new ProfileFieldsEditor(
                        section,
                        profile.fields(),
                        (field, value, expected) -> editor.told(
                                () -> filling.save(draft.organisation(), draft.reference(), field, value, expected)),
                        editor::saved);
        };
    }
}
