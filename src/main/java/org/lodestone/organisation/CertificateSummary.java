package org.lodestone.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, for instance ISO 14001.
 *
 * @param file the id of its file in the files room, null while none is uploaded
 */
public record CertificateSummary(
        UUID id,
        String standard,
        String number,
        String issuer,
        @Nullable String scope,
        @Nullable LocalDate validUntil,
        @Nullable UUID file,
        @Nullable String fileName,
        long version) {}
