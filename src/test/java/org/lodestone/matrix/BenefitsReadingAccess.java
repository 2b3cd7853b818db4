package org.lodestone.matrix;

import java.util.List;
import java.util.Set;

/** The benefits that are explained, intelligence and reports. */
class BenefitsReadingAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of();
    }

    @Override
    public Set<String> notYet() {
        return Set.of("ExplainingBenefits.all", "ExplainingBenefits.explain", "PromisedBenefitView");
    }
}
