package org.lodestone.admission;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Something that happened to a case. */
public interface CaseEvent extends Recorded {

    CaseMoment moment();

    @Override
    default Optional<PersonId> actor() {
        return Optional.ofNullable(moment().by());
    }

    @Override
    default String subject() {
        return "case";
    }

    @Override
    default UUID subjectId() {
        return moment().caseId().value();
    }

    @Override
    default Optional<UUID> organisationId() {
        return Optional.of(moment().organisation().value());
    }

    @Override
    default Optional<UUID> allianceId() {
        return Optional.of(moment().alliance().value());
    }
}
