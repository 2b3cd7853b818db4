package org.lodestone.admission;

import org.lodestone.kernel.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What was submitted, on paper. */
@Service
public class PrintingCases {

    /** What the organisation submitted, with reference, time and signature. */
    @PreAuthorize("isAuthenticated()")
    public byte[] pdf(String organisation, String caseReference, Language language) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The same, for those who review it; the reading is recorded. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public byte[] pdfForStaff(String alliance, String caseReference, Language language) {
        throw new UnsupportedOperationException("not yet");
    }
}
