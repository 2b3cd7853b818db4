package org.lodestone.alliance;

import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** Something that happened to a person's role on an alliance's staff. */
public interface StaffRoleEvent extends AllianceEvent {

    PersonId person();

    StaffRole role();

    @Override
    default String subject() {
        return "account";
    }

    @Override
    default UUID subjectId() {
        return person().value();
    }

    @Override
    default Map<String, String> details() {
        return Map.of("role", role().name());
    }
}
