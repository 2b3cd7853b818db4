package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.lodestone.admission.Signature;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;

/** The signature, as everything was at that moment. */
@Embeddable
public record SignedDeclaration(
        @Column(name = "signed_by") @Convert(converter = PersonIdColumn.class)
        PersonId by,

        @Column(name = "signed_name") String name,
        @Column(name = "signed_function") String function,
        @Column(name = "signed_at") Instant at,
        @Column(name = "signed_version") Integer version,

        @Column(name = "signed_language") @Enumerated(EnumType.STRING)
        Language language,

        @Column(name = "signed_sha256") String sha256) {

    public Signature signature() {
        return new Signature(by, name, function, at, version, language, sha256);
    }
}
