package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.KeepingInTouch;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.PeopleOfCases;
import org.lodestone.admission.ui.parts.CaseFiles;
import org.lodestone.admission.ui.parts.SectionWords;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.admission.ui.questions.Editors;
import org.lodestone.admission.ui.questions.FileList;
import org.lodestone.alliance.Question;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.Reader;
import org.lodestone.shell.SavedAt;

/** What the wizard asks of the room's services, put together for one draft. */
@SpringComponent
class WizardServices {

    private final MyCases cases;
    private final ApplyingForMembership applying;
    private final AttachingFiles attaching;
    private final SigningServices signing;
    private final KeepingInTouch messages;
    private final PeopleOfCases people;
    private final ProfileSections sections;
    private final SectionWords words;
    private final Clock clock;

    WizardServices(
            MyCases cases,
            ApplyingForMembership applying,
            AttachingFiles attaching,
            SigningServices signing,
            KeepingInTouch messages,
            PeopleOfCases people,
            ProfileSections sections,
            SectionWords words,
            Clock clock) {
        this.cases = cases;
        this.applying = applying;
        this.attaching = attaching;
        this.signing = signing;
        this.messages = messages;
        this.people = people;
        this.sections = sections;
        this.words = words;
        this.clock = clock;
    }

    Draft draft(String organisation, String reference) {
        return new Draft(cases, applying, organisation, reference);
    }

    Editors editors(Draft draft) {
        List<PersonInOrganisation> colleagues = people.of(draft.organisation());
        return new Editors(
                colleagues,
                draft.now().sheet().alliance().tiers(),
                question -> files(draft, question.id()),
                question -> sections.editor(question, draft),
                question -> signing(question, draft, colleagues),
                clock);
    }

    private SigningPanel signing(Question question, Draft draft, List<PersonInOrganisation> colleagues) {
        return new SigningPanel(question, draft, signing, colleagues);
    }

    private CaseFiles files(Draft draft, String question) {
        return new CaseFiles(
                attaching,
                draft.organisation(),
                draft.reference(),
                question,
                () -> draft.now().mentioned().files(),
                () -> cases.open(draft.organisation(), draft.reference())
                        .question(question)
                        .map(answered -> answered.value())
                        .orElse(""));
    }

    AnswerWords words(Draft draft) {
        CaseFiles files = files(draft, "");
        return new AnswerWords(
                id -> draft.now().mentioned().person(id),
                draft.now().sheet().alliance().tiers(),
                answer -> new FileList().show(files.sheets(answer), files, null),
                words::of);
    }

    Component side(Draft draft) {
        return new WizardSide(draft, people.me(), messages);
    }

    void submit(Draft draft) {
        applying.submit(draft.organisation(), draft.reference());
    }

    /** "Saved 14:02", with the day where it was not today. */
    void showSaved(SavedAt saved, Instant at) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.zone());
        if (today.equals(LocalDate.ofInstant(at, Reader.zone()))) {
            saved.saved(at);
        } else {
            saved.savedThen(at);
        }
    }
}
