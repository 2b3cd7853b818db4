package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.Condition;
import org.lodestone.kernel.PersonId;

/** The decision as it is kept: reasons and conditions in one text each, which nobody searches. */
@Embeddable
public record Verdict(
        @Column(name = "decided_by") @Convert(converter = PersonIdColumn.class)
        PersonId by,

        @Column(name = "decided_at") Instant at,
        @Column(name = "decided_after_days") Integer afterDays,
        @Column(name = "membership_start") @Nullable LocalDate start,

        @Column(name = "decision_conditions") @Convert(converter = ConditionsColumn.class)
        List<Condition> conditions,

        @Column(name = "decision_reasons") String reasons,
        @Column(name = "decision_message") String message) {

    public List<String> reasonCodes() {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split(","));
    }
}
