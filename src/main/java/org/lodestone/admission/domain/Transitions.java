package org.lodestone.admission.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lodestone.admission.CaseState;

/** From which state a case can go where. */
final class Transitions {

    private static final Map<CaseState, Set<CaseState>> WAYS = new EnumMap<>(Map.of(
            CaseState.DRAFT, EnumSet.of(CaseState.SUBMITTED, CaseState.WITHDRAWN, CaseState.EXPIRED),
            CaseState.SUBMITTED, EnumSet.of(CaseState.SCREENING, CaseState.WITHDRAWN),
            CaseState.SCREENING, EnumSet.of(CaseState.IN_REVIEW, CaseState.INFORMATION_REQUESTED, CaseState.WITHDRAWN),
            CaseState.IN_REVIEW,
                    EnumSet.of(CaseState.INFORMATION_REQUESTED, CaseState.READY_FOR_DECISION, CaseState.WITHDRAWN),
            CaseState.INFORMATION_REQUESTED, EnumSet.of(CaseState.SCREENING, CaseState.IN_REVIEW, CaseState.WITHDRAWN),
            CaseState.READY_FOR_DECISION,
                    EnumSet.of(CaseState.APPROVED, CaseState.DECLINED, CaseState.IN_REVIEW, CaseState.WITHDRAWN)));

    private Transitions() {}

    static boolean lead(CaseState from, CaseState to) {
        return WAYS.getOrDefault(from, Set.of()).contains(to);
    }
}
