package org.lodestone.matrix;

import static org.lodestone.alliance.AllianceFixture.ERMA;
import static org.lodestone.matrix.Caller.ALLIANCE_ADMIN;
import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.SYSTEM_ADMIN;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.time.LocalDate;
import java.util.List;
import org.lodestone.access.AccountFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceIdentity;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.GrantingStaffRoles;
import org.lodestone.alliance.KeepingAlliances;
import org.lodestone.alliance.ReadingAlliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.Money;
import org.lodestone.kernel.PersonId;

class AllianceAccess implements RoomAccess {

    private static final LocalDate FAR = LocalDate.of(2031, 5, 5);

    @Override
    public List<Line> lines() {
        return List.of(
                route("AlliancesView", world -> "alliances").everyone(OPENS),
                route("StaffView", world -> "alliances/erma/staff")
                        .signedIn(DENIED)
                        .allow(ALLIANCE_ADMIN, SYSTEM_ADMIN, AUDITOR),
                route("SettingsView", world -> "alliances/erma/settings")
                        .signedIn(DENIED)
                        .allow(ALLIANCE_ADMIN, AUDITOR),
                route("SystemAlliancesView", world -> "system/alliances")
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN, AUDITOR),
                call(ReadingAlliances.class, "all", (reading, world) -> reading.all())
                        .everyone(OPENS),
                call(ReadingAlliances.class, "bySlug", (reading, world) -> reading.bySlug("erma"))
                        .everyone(OPENS),
                call(ReadingAlliances.class, "itself", (reading, world) -> reading.itself("erma"))
                        .everyone(OPENS),
                call(GrantingStaffRoles.class, "overview", (granting, world) -> granting.overview("erma"))
                        .signedIn(DENIED)
                        .allow(ALLIANCE_ADMIN, SYSTEM_ADMIN, AUDITOR),
                call(GrantingStaffRoles.class, "counts", (granting, world) -> granting.counts())
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN, AUDITOR),
                call(GrantingStaffRoles.class, "overseen", (granting, world) -> granting.overseen())
                        .signedIn(OPENS),
                appointing(
                        "give", (granting, world) -> granting.give(ERMA, AccountFixture.address(), StaffRole.REVIEWER)),
                appointing("end", (granting, world) -> {
                    PersonId editor =
                            world.make(() -> world.bean(AllianceFixture.class).editor(ERMA));
                    granting.end(ERMA, editor, StaffRole.EDITOR);
                }),
                appointing(
                        "withdraw",
                        (granting, world) -> granting.withdraw(ERMA, world.make(() -> world.bean(AllianceFixture.class)
                                .anInvitation(ERMA, AccountFixture.address(), StaffRole.EDITOR)))),
                keeping("settings", (keeping, world) -> keeping.settings("erma"))
                        .allow(AUDITOR),
                keeping("introduce", (keeping, world) -> {
                    AllianceSummary erma = world.bean(Alliances.class).get(ERMA);
                    keeping.introduce(
                            ERMA, new AllianceIdentity(erma.name(), erma.purpose(), erma.contact(), erma.zone()), 0);
                }),
                keeping("changeRules", (keeping, world) -> {
                    AllianceSummary erma = world.bean(Alliances.class).get(ERMA);
                    keeping.changeRules(ERMA, erma.caseRules(), erma.termRules(), 0);
                }),
                keeping("charge", (keeping, world) -> keeping.charge(ERMA, "stakeholder", Money.of("0.00", "EUR"))),
                keeping("addHoliday", (keeping, world) -> keeping.addHoliday(ERMA, FAR, "A day")),
                keeping("removeHoliday", (keeping, world) -> keeping.removeHoliday(ERMA, LocalDate.of(2026, 12, 25))));
    }

    private static Line appointing(String method, Call<GrantingStaffRoles> act) {
        return call(GrantingStaffRoles.class, method, act).signedIn(DENIED).allow(SYSTEM_ADMIN);
    }

    private static Line keeping(String method, Call<KeepingAlliances> act) {
        return call(KeepingAlliances.class, method, act).signedIn(DENIED).allow(ALLIANCE_ADMIN);
    }
}
