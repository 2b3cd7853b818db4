package org.lodestone.admission;

import java.util.List;
import org.lodestone.kernel.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The signatory's own act: nobody else can do it for them. */
@Service
public class SigningDeclarations {

    /** Declarations that wait for the reader's signature: two statements. */
    @PreAuthorize("isAuthenticated()")
    public List<SignatureRequest> waitingForMe() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The declaration of a case in a language. */
    @PreAuthorize("isAuthenticated()")
    public DeclarationToSign toSign(String organisation, String caseReference, Language language) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Accepts the text with this checksum in this language.
     *
     * @throws org.lodestone.kernel.Problem.StaleEdit {@code declarationChanged} when the text is another one
     */
    @PreAuthorize("isAuthenticated()")
    public Signature sign(String organisation, String caseReference, Language language, String sha256) {
        throw new UnsupportedOperationException("not yet");
    }
}
