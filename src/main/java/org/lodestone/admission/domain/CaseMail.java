package org.lodestone.admission.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.admission.CaseEvent;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.Formats;
import org.springframework.stereotype.Component;

/** Posts a case's letters: to one reader each, in the reader's language. */
@Component
class CaseMail {

    private final PostOffice office;
    private final Cases cases;
    private final Alliances alliances;
    private final Organisations organisations;
    private final StaffRoles roles;
    private final People people;

    CaseMail(
            PostOffice office,
            Cases cases,
            Alliances alliances,
            Organisations organisations,
            StaffRoles roles,
            People people) {
        this.office = office;
        this.cases = cases;
        this.alliances = alliances;
        this.organisations = organisations;
        this.roles = roles;
        this.people = people;
    }

    /**
     * A letter about a case: what it says beside the case's own facts; dates are put into the reader's words.
     *
     * @param reasons stand as a list before the message, in the reader's language
     */
    record Note(
            String key,
            String template,
            Map<String, String> texts,
            Map<String, LocalDate> dates,
            List<LocalizedText> reasons) {

        Note(String key, String template, Map<String, String> texts, Map<String, LocalDate> dates) {
            this(key, template, texts, dates, List.of());
        }

        Note(CaseEvent event, String template) {
            this(event, template, Map.of(), Map.of());
        }

        Note(CaseEvent event, String template, Map<String, String> texts, Map<String, LocalDate> dates) {
            this(event.moment().event().toString(), template, texts, dates);
        }
    }

    MembershipApplication application(CaseId id) {
        return cases.find(id.value()).orElseThrow(Problem.NotFound::new);
    }

    String name(PersonId person) {
        return people.get(person).name();
    }

    /** To the people who work on the organisation's applications. */
    void toOrganisation(CaseId id, Note note) {
        MembershipApplication application = application(id);
        post(application, note, workers(application), organisationsPath(application));
    }

    /** The same without the one whose act it was. */
    void toOthers(CaseId id, PersonId who, Note note) {
        MembershipApplication application = application(id);
        Set<PersonId> others = workers(application);
        others.remove(who);
        post(application, note, others, organisationsPath(application));
    }

    private Set<PersonId> workers(MembershipApplication application) {
        return organisations.peopleOf(application.applicant().id()).stream()
                .filter(person -> person.right().includes(AccessRight.REPRESENTATIVE))
                .map(PersonInOrganisation::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What an alliance calls these reasons of a refusal, in the order of its catalogue. */
    List<LocalizedText> reasons(CaseId id, List<String> codes) {
        return alliances.reasons(application(id).alliance(), ReasonDefinition.Outcome.DECLINE).stream()
                .filter(reason -> codes.contains(reason.code()))
                .map(ReasonDefinition::title)
                .toList();
    }

    void toSignatory(CaseId id, PersonId signatory, Note note) {
        MembershipApplication application = application(id);
        post(application, note, Set.of(signatory), organisationsPath(application));
    }

    /** To the reviewer who has the case; to all reviewers while nobody has it. */
    void toReviewer(CaseId id, Note note) {
        MembershipApplication application = application(id);
        PersonId assignee = application.assignee();
        Set<PersonId> reviewers = roles.holders(application.alliance(), StaffRole.REVIEWER);
        boolean reviews = assignee != null && reviewers.contains(assignee) && !isInvolved(application, assignee);
        toStaff(application, note, reviews ? Set.of(assignee) : reviewers);
    }

    /** To everybody who may decide it. */
    void toDeciders(CaseId id, Note note) {
        MembershipApplication application = application(id);
        Set<PersonId> readers = roles.holders(application.alliance(), StaffRole.DECIDER).stream()
                .filter(person -> !application.wasRecommendedBy(person))
                .collect(Collectors.toSet());
        toStaff(application, note, readers);
    }

    private boolean isInvolved(MembershipApplication application, PersonId person) {
        return application.hasConflict(person)
                || organisations.rightOf(person, application.applicant().id()).isPresent();
    }

    /** Never to those who are involved themselves. */
    private void toStaff(MembershipApplication application, Note note, Set<PersonId> readers) {
        Set<PersonId> insiders = organisations.peopleOf(application.applicant().id()).stream()
                .map(PersonInOrganisation::person)
                .collect(Collectors.toSet());
        Set<PersonId> fit = readers.stream()
                .filter(person -> !insiders.contains(person) && !application.hasConflict(person))
                .collect(Collectors.toSet());
        String slug = alliances.get(application.alliance()).slug();
        post(application, note, fit, CaseAddresses.review(slug, application.reference()));
    }

    private void post(MembershipApplication application, Note note, Set<PersonId> readers, String path) {
        AllianceSummary alliance = alliances.get(application.alliance());
        people.all(readers).values().stream().filter(PersonCard::active).forEach(card -> {
            Map<String, String> arguments = new HashMap<>(note.texts());
            arguments.put(CaseReaders.CASE, application.id().toString());
            arguments.put("reference", application.reference());
            arguments.put("organisation", application.applicant().name());
            arguments.put("alliance", alliance.name().in(card.language()));
            LocalDate target = application.target();
            arguments.put("target", target == null ? "" : date(target, card));
            if (!note.reasons().isEmpty()) {
                arguments.merge("message", list(note.reasons(), card.language()), CaseMail::above);
            }
            note.dates().forEach((name, day) -> arguments.put(name, date(day, card)));
            office.post(new Letter(
                    note.key() + "/" + card.id(),
                    note.template(),
                    card.id(),
                    card.email(),
                    card.name(),
                    card.language(),
                    arguments,
                    path,
                    false));
        });
    }

    private static String list(List<LocalizedText> reasons, Language language) {
        return reasons.stream().map(reason -> "– " + reason.in(language)).collect(Collectors.joining("\n"));
    }

    private static String above(String message, String reasons) {
        return reasons + "\n\n" + message;
    }

    private static String date(LocalDate day, PersonCard reader) {
        return Formats.date(day, reader.language().locale());
    }

    private static String organisationsPath(MembershipApplication application) {
        return CaseAddresses.of(application.applicant().reference(), application.reference());
    }
}
