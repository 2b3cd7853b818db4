package org.lodestone.alliance;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reading what alliances are for and what they ask, signed in or not. */
@Service
public class ReadingAlliances {

    private final Alliances alliances;

    ReadingAlliances(Alliances alliances) {
        this.alliances = alliances;
    }

    /** All alliances, in their order. */
    @PreAuthorize("permitAll()")
    public List<AllianceOffer> all() {
        return alliances.all().stream().map(this::offer).toList();
    }

    @PreAuthorize("permitAll()")
    public Optional<AllianceOffer> bySlug(String slug) {
        return alliances.bySlug(slug).map(this::offer);
    }

    /** The alliance itself, without what it asks for. */
    @PreAuthorize("permitAll()")
    public Optional<AllianceSummary> itself(String slug) {
        return alliances.bySlug(slug);
    }

    private AllianceOffer offer(AllianceSummary alliance) {
        return new AllianceOffer(
                alliance,
                alliances.currentForm(alliance.id()).steps().stream()
                        .map(FormDefinition.Step::title)
                        .toList());
    }
}
