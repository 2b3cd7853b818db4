package org.lodestone.admission.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterReaders;
import org.lodestone.messaging.WhyCancelled;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Component;

/** A letter about a case goes to whoever could open the page that it leads to: the organisation's, or the staff's. */
@Component
class CaseReaders implements LetterReaders {

    /** The argument that names a letter's case. */
    static final String CASE = "case";

    private static final Set<String> TEMPLATES = Set.of(
            "caseSubmitted",
            "caseArrived",
            "signatureAsked",
            "declarationSigned",
            "informationRequested",
            "requestCancelled",
            "requestReminder",
            "caseAnswered",
            "caseReadyForDecision",
            "caseSentBack",
            "caseAssigned",
            "caseApproved",
            "caseDeclined",
            "caseWithdrawn",
            "caseClosedUnanswered",
            "messageToOrganisation",
            "messageToAlliance",
            "draftExpiring",
            "draftExpired");

    private final Cases cases;
    private final Organisations organisations;
    private final StaffRoles roles;

    CaseReaders(Cases cases, Organisations organisations, StaffRoles roles) {
        this.cases = cases;
        this.organisations = organisations;
        this.roles = roles;
    }

    @Override
    public Set<String> templates() {
        return TEMPLATES;
    }

    @Override
    public Optional<WhyCancelled> against(PersonId reader, Letter letter) {
        return Optional.ofNullable(letter.arguments().get(CASE))
                .flatMap(id -> cases.find(UUID.fromString(id)))
                .map(application -> why(application, reader, letter.path()));
    }

    private @Nullable WhyCancelled why(MembershipApplication application, PersonId reader, @Nullable String path) {
        boolean affiliated =
                organisations.rightOf(reader, application.applicant().id()).isPresent();
        if (CaseAddresses.of(application.applicant().reference(), application.reference())
                .equals(path)) {
            return affiliated ? null : WhyCancelled.LEFT_ORGANISATION;
        }
        if (affiliated || application.hasConflict(reader)) {
            return WhyCancelled.INVOLVED;
        }
        Set<StaffRole> held = roles.of(reader).getOrDefault(application.alliance(), Set.of());
        return held.stream().anyMatch(StaffRole::readsCases) ? null : WhyCancelled.ROLE_ENDED;
    }
}
