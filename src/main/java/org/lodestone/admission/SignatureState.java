package org.lodestone.admission;

import org.jspecify.annotations.Nullable;

/**
 * Whether the declaration is signed.
 *
 * @param signatory who is named to sign; null while nobody is
 * @param signature null while it is not signed
 */
public record SignatureState(
        @Nullable Someone signatory, @Nullable Signature signature) {

    public boolean signed() {
        return signature != null;
    }
}
