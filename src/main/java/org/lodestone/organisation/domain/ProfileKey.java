package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.lodestone.organisation.ProfileField;

/** Which field of which organisation. */
@Embeddable
public record ProfileKey(
        @Column(name = "organisation_id") UUID organisationId,
        @Enumerated(EnumType.STRING) ProfileField field) implements Serializable {}
