package org.lodestone.admission;

import org.lodestone.alliance.AllianceSummary;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;

/**
 * The declaration as its signatory reads it.
 *
 * @param text in {@code language}
 * @param sha256 of that text; handed back when signing, so that nobody signs another text than the one that was shown
 * @param mine true when the reader is the signatory and may sign now
 */
public record DeclarationToSign(
        String organisation,
        String organisationName,
        String caseReference,
        AllianceSummary alliance,
        LocalizedText title,
        int version,
        Language language,
        String text,
        String sha256,
        boolean example,
        SignatureState signature,
        boolean mine) {}
