package org.lodestone.letters;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.KeepingMemberships;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipId;
import org.springframework.stereotype.Component;

/** What an alliance's administrator does to a membership. */
@Component
class ActsOfMemberships implements LetterActs {

    private final Cast cast;
    private final MembershipFixture memberships;
    private final KeepingMemberships keeping;
    private final AllianceFixture alliances;

    ActsOfMemberships(Cast cast, MembershipFixture memberships, KeepingMemberships keeping, AllianceFixture alliances) {
        this.cast = cast;
        this.memberships = memberships;
        this.keeping = keeping;
        this.alliances = alliances;
    }

    @Override
    public Map<String, Supplier<Told>> acts() {
        return Map.of(
                "membership-suspended", () -> toMember(id -> keeping.suspend(id, "An unpaid fee")),
                "membership-restored",
                        () -> toMember(id -> {
                            keeping.suspend(id, "An unpaid fee");
                            keeping.restore(id);
                        }),
                "membership-ended", () -> toMember(id -> keeping.end(id, MembershipEnd.RESIGNED, "It left")));
    }

    private Told toMember(Consumer<MembershipId> act) {
        Cast.Plant plant = cast.aPlant();
        MembershipId membership =
                memberships.inForce(plant.organisation().id(), "erma").id();
        PersonId administrator = alliances.admin(AllianceFixture.ERMA);
        CaseFixture.staff(administrator, () -> act.accept(membership));
        return new Told(cast.of(plant.owner(), plant.representative()), cast.of(plant.viewer(), administrator));
    }
}
