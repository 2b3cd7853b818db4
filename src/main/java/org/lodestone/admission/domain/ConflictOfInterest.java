package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lodestone.kernel.PersonId;

/** Somebody of the staff who declared a conflict of interest. */
@Embeddable
public record ConflictOfInterest(
        @Column(name = "person_id", nullable = false) @Convert(converter = PersonIdColumn.class)
        PersonId person,

        @Column(name = "declared_at", nullable = false) Instant at) {}
