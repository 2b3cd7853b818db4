package org.lodestone.access;

import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Something that happened to an account. */
public interface AccountEvent extends Recorded {

    PersonId person();

    @Override
    default String subject() {
        return "account";
    }

    @Override
    default UUID subjectId() {
        return person().value();
    }
}
