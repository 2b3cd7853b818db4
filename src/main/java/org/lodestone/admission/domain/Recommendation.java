package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.kernel.PersonId;

/** What a reviewer recommended. */
@Embeddable
public record Recommendation(
        @Column(name = "person_id", nullable = false) @Convert(converter = PersonIdColumn.class)
        PersonId by,

        @Column(name = "recommended_at", nullable = false) Instant at,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        RecommendedOutcome outcome,

        @Column(nullable = false) String reason) {}
