package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.VIEWER;
import static org.lodestone.matrix.Caller.WRITERS;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.RoomAccess.call;

import java.util.List;
import org.lodestone.access.AccountFixture;
import org.lodestone.admission.ACase;
import org.lodestone.admission.InvitingSignatories;

class AdmissionInvitingAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        Class<InvitingSignatories> inviting = InvitingSignatories.class;
        return List.of(
                call(inviting, "invite", (bean, world) -> {
                            ACase made = WorldCases.draft(world);
                            bean.invite(made.of(), made.reference(), AccountFixture.address(), "Somebody", null);
                        })
                        .allow(WRITERS)
                        .but(DENIED, VIEWER),
                call(inviting, "again", (bean, world) -> {
                            ACase made = WorldCases.awaitingTheInvited(world);
                            bean.again(made.of(), made.reference());
                        })
                        .allow(WRITERS)
                        .but(DENIED, VIEWER));
    }
}
