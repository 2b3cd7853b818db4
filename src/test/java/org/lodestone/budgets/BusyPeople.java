package org.lodestone.budgets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.springframework.stereotype.Component;

/** Those whose pages have the most to show, and a case in every state with every kind of answer. */
@Component
class BusyPeople {

    private final CaseFixture cases;
    private final AllianceFixture alliances;
    private final OrganisationFixture organisations;
    private final MembershipFixture memberships;

    private final Map<PersonId, String> homes = new LinkedHashMap<>();
    private final List<ACase> made = new ArrayList<>();
    private final List<ACase> drafts = new ArrayList<>();

    BusyPeople(
            CaseFixture cases,
            AllianceFixture alliances,
            OrganisationFixture organisations,
            MembershipFixture memberships) {
        this.cases = cases;
        this.alliances = alliances;
        this.organisations = organisations;
        this.memberships = memberships;
    }

    void begin(Volume volume) {
        homes.clear();
        made.clear();
        drafts.clear();
        AllianceId alliance = volume.alliance();
        PersonId reviewer = volume.reviewer();
        alliances.grant(reviewer, AllianceFixture.ERMA, StaffRole.REVIEWER, StaffRole.DECIDER);
        alliances.grant(reviewer, AllianceFixture.CMI, StaffRole.REVIEWER);
        AnOrganisation plant = cases.tmk();
        memberships.inForce(plant.id(), "erma");
        memberships.inForce(plant.id(), "cmi", "corporate");
        ACase waiting = aCase(alliance, reviewer).of(plant).asked("raw-material-origin", "Which deposits?");
        AnOrganisation daughter = cases.tmk();
        organisations.affiliate(plant.owner(), daughter, AccessRight.VIEWER);
        ACase toSign =
                aCase(alliance, reviewer).of(daughter).signedBy(plant.owner()).filled();
        PersonId everything = organisations.colleague(plant, AccessRight.OWNER);
        organisations.affiliate(everything, daughter, AccessRight.REPRESENTATIVE);
        alliances.grant(everything, alliance, StaffRole.REVIEWER, StaffRole.DECIDER);
        alliances.grant(everything, AllianceFixture.ERMA, StaffRole.REVIEWER, StaffRole.DECIDER);
        homes.put(plant.owner(), "o/" + plant.reference());
        homes.put(everything, "o/" + plant.reference());
        homes.put(reviewer, "");
        drafts.add(toSign);
        made.addAll(List.of(waiting, toSign));
        inEveryState(alliance, reviewer);
    }

    private void inEveryState(AllianceId alliance, PersonId reviewer) {
        ACase answered = aCase(alliance, reviewer).asked("registration-extract", "Is there a newer one?");
        cases.answer(answered, "No");
        made.addAll(List.of(
                answered,
                aCase(alliance, reviewer).submitted(),
                aCase(alliance, reviewer).readyForDecision(),
                aCase(alliance, reviewer).approved()));
    }

    private CaseFixture.Building aCase(AllianceId alliance, PersonId reviewer) {
        return cases.aCase().of(cases.tmk()).to(alliance).reviewedBy(reviewer);
    }

    /** First pages: a member of several alliances; one who is staff of two besides; one who is staff of three. */
    Map<PersonId, String> busiest() {
        return homes;
    }

    List<ACase> cases() {
        return made;
    }

    boolean isDraft(ACase one) {
        return drafts.contains(one);
    }
}
