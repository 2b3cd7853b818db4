package org.lodestone.admission;

import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The decision, by somebody who did not recommend it. */
@Service
public class DecidingCases {

    /** What an approval would do, for the sentence in the dialog. */
    @PreAuthorize("hasRole('STAFF')")
    public DecisionPreview preview(String alliance, String caseReference, LocalDate start) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Approves, declines or sends back. Of two people at once one decides.
     *
     * @param seenVersion of the sheet on which the decision rests
     * @throws org.lodestone.kernel.Problem.StaleEdit {@code alreadyDecided} with {@code person} (the name), {@code at} and {@code outcome},
     *     or {@code caseMoved} when the case is not the one that was read any more
     */
    @PreAuthorize("hasRole('STAFF')")
    public void decide(String alliance, String caseReference, Decision decision, long seenVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
