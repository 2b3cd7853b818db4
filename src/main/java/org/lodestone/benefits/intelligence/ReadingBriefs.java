package org.lodestone.benefits.intelligence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.BenefitDoor;
import org.lodestone.benefits.intelligence.domain.Briefs;
import org.lodestone.benefits.intelligence.domain.Looks;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.Entitlement;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member reads the briefs of the alliance that opens them. */
@Service
@Transactional
public class ReadingBriefs {

    /** Jurisdictions whose strategies the benefit promises; one without a brief is shown as empty, not left out. */
    private static final List<String> WATCHED =
            List.of("US", "CA", "AU", "EU", "GB", "CN", "IN", "JP", "KR", "UZ", "CMI");

    private final BenefitDoor door;
    private final ActingFor actingFor;
    private final CurrentPerson person;
    private final Briefs briefs;
    private final Looks looks;
    private final Clock clock;

    ReadingBriefs(
            BenefitDoor door, ActingFor actingFor, CurrentPerson person, Briefs briefs, Looks looks, Clock clock) {
        this.door = door;
        this.actingFor = actingFor;
        this.person = person;
        this.briefs = briefs;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * The briefs, and a mark that the person looked now.
     *
     * @throws Problem.NotFound when the person does not belong to the organisation
     * @throws Problem.NotAllowed when the benefit is closed
     */
    @PreAuthorize("isAuthenticated()")
    public BriefsPage look(String organisation, BriefFilter filter) {
        AllianceId alliance = alliance(organisation);
        Instant newSince =
                looks.look(person.required(), alliance, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Map<String, Integer> counts = new LinkedHashMap<>();
        WATCHED.forEach(jurisdiction -> counts.put(jurisdiction, 0));
        counts.putAll(briefs.counts(alliance));
        return new BriefsPage(
                actingFor.organisation(organisation, AccessRight.VIEWER),
                briefs.matching(alliance, filter, newSince),
                counts,
                briefs.minerals(alliance),
                briefs.publishedSince(alliance, newSince));
    }

    /** The newest three, without a mark and without their minerals: one statement; none where the benefit is closed. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Brief> newest(String organisation) {
        return door.knock(organisation, Benefit.INTELLIGENCE) instanceof Entitlement.Open open
                ? briefs.newest(open.alliance().id(), 3)
                : List.of();
    }

    private AllianceId alliance(String organisation) {
        if (door.knock(organisation, Benefit.INTELLIGENCE) instanceof Entitlement.Open open) {
            return open.alliance().id();
        }
        throw new Problem.NotAllowed("benefitClosed");
    }
}
