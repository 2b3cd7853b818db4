package org.lodestone.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** An organisation's own cases. */
@Service
public class MyCases {

    /** All cases, open ones first: one statement. */
    @PreAuthorize("isAuthenticated()")
    public List<CaseCard> cards(String organisation) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The open case with an alliance, drafts included. */
    @PreAuthorize("isAuthenticated()")
    public Optional<CaseCard> openCase(String organisation, String alliance) {
        throw new UnsupportedOperationException("not yet");
    }

    /** One case with everything its page shows. */
    @PreAuthorize("isAuthenticated()")
    public CaseForOrganisation open(String organisation, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }
}
