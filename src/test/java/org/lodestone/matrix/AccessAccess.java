package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.SYSTEM_ADMIN;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.AppointingPeople;
import org.lodestone.access.ChangingEmail;
import org.lodestone.access.FirstAdministrator;
import org.lodestone.access.ForgottenPasswords;
import org.lodestone.access.MyAccount;
import org.lodestone.access.PortalRole;
import org.lodestone.access.Registering;
import org.lodestone.access.RegistrationForm;
import org.lodestone.access.SignInAttempt;
import org.lodestone.access.SigningIn;
import org.lodestone.access.TryingTheDemo;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;

/** Whoever opens a secret link is let in by its secret alone; everything else here is one's own account. */
class AccessAccess implements RoomAccess {

    private static final String SECRET = "a-secret-that-nobody-has";

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(pages());
        lines.addAll(signingIn());
        lines.addAll(links());
        lines.addAll(ownAccount());
        lines.addAll(appointing());
        return lines;
    }

    private static List<Line> pages() {
        return List.of(
                route("SignInView", world -> "sign-in?continue=%2Faccount", "AccountView")
                        .everyone(OPENS),
                route("RegisterView", world -> "register").everyone(OPENS),
                route("ConfirmView", world -> "confirm/" + SECRET).everyone(OPENS),
                route("ForgottenView", world -> "forgotten").everyone(OPENS),
                route("ResetView", world -> "reset/" + SECRET).everyone(OPENS),
                route("EmailChangeView", world -> "account/email/" + SECRET).everyone(OPENS),
                route("FirstAdministratorView", world -> "first-administrator/" + SECRET)
                        .everyone(OPENS),
                route("AccountView", world -> "account").signedIn(OPENS),
                route("SystemPeopleView", world -> "system/people")
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN, AUDITOR));
    }

    private static List<Line> signingIn() {
        return List.of(
                call(
                                SigningIn.class,
                                "signIn",
                                (signingIn, world) -> signingIn.signIn(
                                        new SignInAttempt("nobody@example.org", "not the password", "192.0.2.1", null)))
                        .everyone(OPENS),
                call(
                                SigningIn.class,
                                "signedOut",
                                (signingIn, world) -> signingIn.signedOut(
                                        world.bean(CurrentPerson.class).required()))
                        .signedIn(OPENS),
                call(Registering.class, "register", (registering, world) -> registering.register(form()))
                        .everyone(OPENS),
                call(Registering.class, "weakness", (registering, world) -> registering.weakness("short", "", ""))
                        .everyone(OPENS),
                call(TryingTheDemo.class, "isDemo", (demo, world) -> demo.isDemo())
                        .everyone(OPENS),
                call(TryingTheDemo.class, "people", (demo, world) -> demo.people(Language.EN))
                        .everyone(OPENS),
                call(TryingTheDemo.class, "signInAs", (demo, world) -> demo.signInAs(PersonId.next()))
                        .everyone(OPENS));
    }

    private static List<Line> links() {
        return List.of(
                call(Registering.class, "opened", (links, world) -> links.opened(SECRET))
                        .everyone(OPENS),
                call(Registering.class, "sendAgain", (links, world) -> links.sendAgain(SECRET))
                        .everyone(OPENS),
                call(
                                ForgottenPasswords.class,
                                "ask",
                                (links, world) -> links.ask(AccountFixture.address(), Language.EN))
                        .everyone(OPENS),
                call(ForgottenPasswords.class, "opened", (links, world) -> links.opened(SECRET))
                        .everyone(OPENS),
                call(ForgottenPasswords.class, "sendAgain", (links, world) -> links.sendAgain(SECRET))
                        .everyone(OPENS),
                call(ForgottenPasswords.class, "reset", (links, world) -> links.reset(SECRET, "any password at all"))
                        .everyone(OPENS)
                        .meets("problem.linkNotUsable"),
                call(ChangingEmail.class, "opened", (links, world) -> links.opened(SECRET))
                        .everyone(OPENS),
                call(ChangingEmail.class, "sendAgain", (links, world) -> links.sendAgain(SECRET))
                        .everyone(OPENS),
                call(ChangingEmail.class, "confirm", (links, world) -> links.confirm(SECRET))
                        .everyone(OPENS)
                        .meets("problem.linkNotUsable"),
                call(FirstAdministrator.class, "state", (links, world) -> links.state(SECRET))
                        .everyone(OPENS),
                call(FirstAdministrator.class, "make", (links, world) -> links.make(SECRET, form()))
                        .everyone(OPENS)
                        .meets("problem.linkNotUsable"));
    }

    private static List<Line> ownAccount() {
        return List.of(
                call(MyAccount.class, "card", (account, world) -> account.card())
                        .signedIn(OPENS),
                call(MyAccount.class, "hasPassword", (account, world) -> account.hasPassword())
                        .signedIn(OPENS),
                call(MyAccount.class, "edit", (account, world) -> account.edit("A", Language.FR, ZoneOffset.UTC))
                        .signedIn(OPENS),
                call(
                                MyAccount.class,
                                "changePassword",
                                (account, world) -> account.changePassword("not the password", "another good password"))
                        .signedIn(OPENS)
                        .meets("problem.currentPasswordWrong"),
                call(MyAccount.class, "holds", (account, world) -> account.holds(PortalRole.AUDITOR))
                        .everyone(OPENS),
                call(MyAccount.class, "signedIn", (account, world) -> account.signedIn())
                        .everyone(OPENS),
                call(
                                ChangingEmail.class,
                                "ask",
                                (changing, world) -> changing.ask(AccountFixture.address(), "not the password"))
                        .signedIn(OPENS)
                        .meets("problem.currentPasswordWrong"));
    }

    private static List<Line> appointing() {
        return List.of(
                call(AppointingPeople.class, "people", (people, world) -> people.people(""))
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN, AUDITOR),
                call(
                                AppointingPeople.class,
                                "grant",
                                (people, world) ->
                                        people.grant(AccountFixture.address(), PortalRole.AUDITOR, Language.EN))
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN),
                call(AppointingPeople.class, "invitations", (people, world) -> people.invitations())
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN, AUDITOR),
                call(AppointingPeople.class, "withdraw", (people, world) -> people.withdraw(invited(world)))
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN),
                call(
                                AppointingPeople.class,
                                "end",
                                (people, world) -> people.end(world.person(Caller.AUDITOR), PortalRole.AUDITOR))
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN),
                call(AppointingPeople.class, "suspend", (people, world) -> people.suspend(world.person(Caller.EDITOR)))
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN),
                call(AppointingPeople.class, "restore", (people, world) -> people.restore(suspended(world)))
                        .signedIn(DENIED)
                        .allow(SYSTEM_ADMIN));
    }

    private static UUID invited(World world) {
        return world.make(() -> world.bean(AccountFixture.class).anInvitation(PortalRole.AUDITOR));
    }

    private static PersonId suspended(World world) {
        return world.once("somebody suspended", () -> {
            PersonId person = world.bean(AccountFixture.class).aPerson("Suspended");
            world.bean(AccountFixture.class).suspend(person);
            return person;
        });
    }

    private static RegistrationForm form() {
        return new RegistrationForm(
                AccountFixture.address(), "A", "tungsten by the evening", Language.EN, ZoneOffset.UTC, "/");
    }
}
