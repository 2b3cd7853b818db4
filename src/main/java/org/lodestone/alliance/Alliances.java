package org.lodestone.alliance;

import java.util.List;
import java.util.Optional;
import org.lodestone.kernel.BetweenRooms;
import org.springframework.stereotype.Service;

/** What other rooms ask about alliances. */
@Service
@BetweenRooms
public class Alliances {

    /** All alliances that can be joined, in their order. */
    public List<AllianceSummary> all() {
        throw new UnsupportedOperationException("not yet");
    }

    /** @throws org.lodestone.kernel.Problem.NotFound when there is none */
    public AllianceSummary get(AllianceId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** By its code in an address, {@code erma}. */
    public Optional<AllianceSummary> bySlug(String slug) {
        throw new UnsupportedOperationException("not yet");
    }

    public WorkingCalendar calendar(AllianceId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The form with which a new application starts. */
    public FormDefinition currentForm(AllianceId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The form of a case that was started with this version. */
    public FormDefinition form(AllianceId id, int version) {
        throw new UnsupportedOperationException("not yet");
    }

    public Declaration currentDeclaration(AllianceId id) {
        throw new UnsupportedOperationException("not yet");
    }

    public Declaration declaration(AllianceId id, int version) {
        throw new UnsupportedOperationException("not yet");
    }
}
