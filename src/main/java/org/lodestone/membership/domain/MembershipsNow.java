package org.lodestone.membership.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * An organisation's memberships as they stand at this moment, read once per request; outside a request (scheduled work,
 * tests) they are read every time.
 */
@Component
public class MembershipsNow {

    private static final String KEY = MembershipsNow.class.getName() + ":";

    private final Memberships memberships;
    private final Alliances alliances;
    private final Clock clock;

    MembershipsNow(Memberships memberships, Alliances alliances, Clock clock) {
        this.memberships = memberships;
        this.alliances = alliances;
        this.clock = clock;
    }

    /** The day that it is in an alliance's zone. */
    public LocalDate today(AllianceSummary alliance) {
        return LocalDate.ofInstant(clock.instant(), alliance.zone());
    }

    /** All of them, the newest first, ended ones included. */
    public List<MembershipSummary> all(OrganisationId organisation) {
        return ofThisRequest(organisation).stream()
                .map(found -> found.summary(today(alliances.get(found.alliance()))))
                .toList();
    }

    /** One for each alliance: the one that counts, or the one that ended last. */
    public Map<AllianceId, MembershipSummary> byAlliance(OrganisationId organisation) {
        Map<AllianceId, MembershipSummary> result = new LinkedHashMap<>();
        all(organisation)
                .forEach(found -> result.merge(
                        found.alliance(),
                        found,
                        (newer, older) ->
                                newer.state() == MembershipState.ENDED && older.state() != MembershipState.ENDED
                                        ? older
                                        : newer));
        return result;
    }

    /** After an act that changes them. */
    void forget(OrganisationId organisation) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KEY + organisation, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Membership> ofThisRequest(OrganisationId organisation) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return memberships.ofOrganisation(organisation.value());
        }
        Object known = request.getAttribute(KEY + organisation, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = memberships.ofOrganisation(organisation.value());
            request.setAttribute(KEY + organisation, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (List<Membership>) known;
    }
}
