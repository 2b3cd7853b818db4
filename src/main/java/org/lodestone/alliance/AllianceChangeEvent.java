package org.lodestone.alliance;

import java.util.UUID;

/** Something that happened to an alliance itself: its settings, its form, its declaration. */
public interface AllianceChangeEvent extends AllianceEvent {

    @Override
    default String subject() {
        return "alliance";
    }

    @Override
    default UUID subjectId() {
        return alliance().value();
    }
}
