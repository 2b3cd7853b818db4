package org.lodestone.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person says about a certificate; its file is uploaded apart. Each part has a longest length, in characters. */
public record CertificateInput(
        String standard,
        String number,
        String issuer,
        @Nullable String scope,
        @Nullable LocalDate validUntil) {

    public static final int LONGEST_STANDARD = 200;
    public static final int LONGEST_NUMBER = 200;
    public static final int LONGEST_ISSUER = 300;
    public static final int LONGEST_SCOPE = 1000;
}
