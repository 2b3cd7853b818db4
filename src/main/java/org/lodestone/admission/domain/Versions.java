package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The versions with which a case was started, and which it keeps. */
@Embeddable
public record Versions(
        @Column(name = "form_version", nullable = false, updatable = false)
        int form,

        @Column(name = "declaration_version", nullable = false, updatable = false)
        int declaration) {}
