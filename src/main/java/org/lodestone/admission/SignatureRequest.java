package org.lodestone.admission;

import org.lodestone.kernel.LocalizedText;

/** A declaration that waits for the reader's signature. */
public record SignatureRequest(
        String organisation, String organisationName, String caseReference, LocalizedText allianceName) {}
