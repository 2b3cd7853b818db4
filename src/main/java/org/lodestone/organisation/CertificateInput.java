package org.lodestone.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person says about a certificate; its file is uploaded apart. */
public record CertificateInput(
        String standard,
        String number,
        String issuer,
        @Nullable String scope,
        @Nullable LocalDate validUntil) {}
