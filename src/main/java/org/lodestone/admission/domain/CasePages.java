package org.lodestone.admission.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.admission.CaseForOrganisation;
import org.lodestone.admission.CaseForStaff;
import org.lodestone.admission.RecommendationGiven;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Language;
import org.springframework.stereotype.Component;

/** Puts a case together for the pages of its organisation and of the alliance's staff. */
@Component
public class CasePages {

    private final Cases cases;
    private final CaseForms forms;
    private final Timeline timeline;
    private final People people;
    private final Alliances alliances;
    private final Mentions mentions;
    private final InvitedSignatories invited;

    CasePages(
            Cases cases,
            CaseForms forms,
            Timeline timeline,
            People people,
            Alliances alliances,
            Mentions mentions,
            InvitedSignatories invited) {
        this.cases = cases;
        this.forms = forms;
        this.timeline = timeline;
        this.people = people;
        this.alliances = alliances;
        this.mentions = mentions;
        this.invited = invited;
    }

    /**
     * Four statements with the case's own; in a draft two for the profile, whose people's names are then known, and one for
     * the invitation of a signatory.
     */
    public CaseForOrganisation forOrganisation(OpenedCase opened) {
        CaseForm form = forms.of(opened);
        List<Entry> entries = timeline.of(opened.id());
        Names names = Names.of(people, form.colleagues(), CaseParts.people(opened, form, entries, false));
        CaseParts parts = new CaseParts(opened, form, entries, names, false);
        List<RequestForInformation> requests = parts.requests();
        return new CaseForOrganisation(
                parts.sheet(),
                opened.application().allowedActions(opened.in()),
                new CaseSteps(opened, form, names, false).steps(),
                parts.signature(invited.of(opened)),
                requests.stream()
                        .filter(RequestForInformation::open)
                        .findFirst()
                        .orElse(null),
                requests,
                parts.decision(),
                mentions.of(form, names, false),
                parts.timeline());
    }

    /** Five statements, the case's own among them. A draft shows no answers. */
    public CaseForStaff forStaff(OpenedCase opened) {
        MembershipApplication application = opened.application();
        cases.withRequests(opened.id().value());
        CaseForm form = forms.submitted(opened);
        List<Entry> entries = timeline.of(opened.id());
        Names names = Names.of(people, List.of(), CaseParts.people(opened, form, entries, true));
        CaseParts parts = new CaseParts(opened, form, entries, names, true);
        return new CaseForStaff(
                parts.sheet(),
                application.allowedActions(opened.in()),
                names.of(application.assignee()),
                opened.in().person().equals(application.assignee()),
                application.submittedAt() == null ? List.of() : new CaseSteps(opened, form, names, true).steps(),
                parts.signature(null),
                Findings.checks(alliances.checks(application.alliance()), application, names),
                Findings.criteria(alliances.criteria(application.alliance()), application, names),
                parts.requests(),
                application
                        .latestRecommendation()
                        .map(given -> new RecommendationGiven(
                                given.outcome(),
                                given.reason(),
                                names.known(given.by()),
                                given.at(),
                                !application.sentBackReason().isBlank()))
                        .orElse(null),
                application.sentBackReason(),
                parts.decision(),
                application.profileChangedAt(),
                application.conflicts().stream()
                        .map(conflict -> names.known(conflict.person()))
                        .toList(),
                languages(form),
                mentions.of(form, names, true),
                parts.timeline());
    }

    /** Of what was written in words; choices are the form's, and what the profile holds was written elsewhere. */
    private static Set<Language> languages(CaseForm form) {
        return form.form()
                .questions()
                .filter(question -> question.type() == QuestionType.TEXT || question.type() == QuestionType.LONG_TEXT)
                .filter(question -> question.profileField() == null)
                .filter(question -> !form.submitted(question).isBlank())
                .flatMap(question -> form.row(question).map(Answer::submittedLanguage).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
