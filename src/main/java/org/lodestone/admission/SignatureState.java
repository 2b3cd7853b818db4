package org.lodestone.admission;

import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.InvitationSummary;

/**
 * Whether the declaration is signed.
 *
 * @param signatory who is named to sign; null while nobody is
 * @param signature null while it is not signed
 * @param invited the invitation whose acceptance names the signatory; null when nobody is invited to sign
 */
public record SignatureState(
        @Nullable Someone signatory,
        @Nullable Signature signature,
        @Nullable InvitationSummary invited) {

    public boolean signed() {
        return signature != null;
    }

    /** Whose signature is waited for; null while nobody is named or invited. */
    public @Nullable String waitsFor() {
        if (signatory != null) {
            return signatory.name();
        }
        return invited == null ? null : invited.name();
    }
}
