package org.lodestone.admission;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Messages of both sides, and notes of the staff. */
@Service
public class KeepingInTouch {

    /** Writes a message to the alliance. */
    @PreAuthorize("isAuthenticated()")
    public TimelineEntry writeToAlliance(String organisation, String caseReference, String text) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes a message to the organisation. */
    @PreAuthorize("hasRole('STAFF')")
    public TimelineEntry writeToOrganisation(String alliance, String caseReference, String text) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes a note that only the alliance's staff can read. */
    @PreAuthorize("hasRole('STAFF')")
    public TimelineEntry writeNote(String alliance, String caseReference, String text) {
        throw new UnsupportedOperationException("not yet");
    }
}
