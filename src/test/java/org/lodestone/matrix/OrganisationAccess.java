package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.Caller.NEWCOMER;
import static org.lodestone.matrix.Caller.OWNER;
import static org.lodestone.matrix.Caller.REPRESENTATIVE;
import static org.lodestone.matrix.Caller.SYSTEM_ADMIN;
import static org.lodestone.matrix.Caller.VIEWER;
import static org.lodestone.matrix.Caller.WRITERS;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.handler;
import static org.lodestone.matrix.RoomAccess.route;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.files.SampleFiles;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AcceptingInvitations;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.FoundingAnOrganisation;
import org.lodestone.organisation.FoundingInput;
import org.lodestone.organisation.InvitationInput;
import org.lodestone.organisation.InvitingPeople;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.organisation.KeepingCertificateFiles;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.MyOrganisations;
import org.lodestone.organisation.NamingOwners;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.SavingProfileRows;
import org.lodestone.testing.SignedIn;

/** Own organisation: everyone affiliated reads, representatives and owners write, people are the owners' matter. */
class OrganisationAccess implements RoomAccess {

    private static final CertificateInput ISO = new CertificateInput("ISO 9001", "1", "Issuer", null, null);
    private static final FoundingInput INPUT = new FoundingInput("Matrix works", "UZ", "", "", "");

    @Override
    public List<Line> lines() {
        return java.util.stream.Stream.of(
                        pages(), profile(), certificates(), people(), owners(), invitations(), joining(), founding())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> pages() {
        return List.of(
                readers(route("ProfileView", world -> "o/" + own(world) + "/profile")),
                readers(route("PeopleView", world -> "o/" + own(world) + "/people")),
                route("NewOrganisationView", world -> "organisations/new").signedIn(OPENS),
                route("InvitationView", world -> "invitation/" + token(world)).everyone(OPENS),
                readers(handler("CertificateFile download", (world, caller) -> {
                    certificateWithFile(world);
                    String path = "o/" + own(world) + "/profile";
                    return Handed.over(world, caller, OWNER, path, link -> true);
                })),
                call(MyOrganisations.class, "mine", (service, world) -> service.mine())
                        .signedIn(OPENS));
    }

    private static List<Line> profile() {
        return List.of(
                readers(call(KeepingTheProfile.class, "profile", (service, world) -> service.profile(own(world)))),
                writers(call(
                        KeepingTheProfile.class,
                        "save",
                        (service, world) -> service.save(own(world), ProfileField.CITY, "Chirchiq", 0))),
                writers(call(
                        KeepingTheProfile.class,
                        "addMineral",
                        (service, world) -> service.addMineral(own(world), mineral()))),
                writers(call(
                        KeepingTheProfile.class,
                        "changeMineral",
                        (service, world) ->
                                service.changeMineral(own(world), kept(world).id(), mineral(), 1))),
                writers(call(
                        KeepingTheProfile.class,
                        "removeMineral",
                        (service, world) ->
                                service.removeMineral(own(world), kept(world).id(), 1))));
    }

    private static List<Line> certificates() {
        return List.of(
                writers(call(
                        KeepingTheProfile.class,
                        "addCertificate",
                        (service, world) -> service.addCertificate(own(world), ISO))),
                writers(call(
                        KeepingTheProfile.class,
                        "changeCertificate",
                        (service, world) -> service.changeCertificate(own(world), certificate(world), ISO, 1))),
                writers(call(
                        KeepingTheProfile.class,
                        "removeCertificate",
                        (service, world) -> service.removeCertificate(own(world), certificate(world), 1))),
                writers(call(
                        KeepingCertificateFiles.class,
                        "upload",
                        (service, world) -> service.upload(
                                own(world), certificate(world), "a.pdf", new ByteArrayInputStream(SampleFiles.pdf())))),
                writers(call(
                        KeepingCertificateFiles.class,
                        "removeFile",
                        (service, world) -> service.removeFile(own(world), certificate(world), 1))),
                readers(call(
                        KeepingCertificateFiles.class,
                        "download",
                        (service, world) -> service.download(own(world), certificateWithFile(world)))));
    }

    private static List<Line> people() {
        return List.of(
                readers(call(ManagingPeople.class, "own", (service, world) -> service.own(own(world)))),
                readers(call(ManagingPeople.class, "people", (service, world) -> service.people(own(world)))),
                readers(call(ManagingPeople.class, "leave", (service, world) -> service.leave(own(world))))
                        .meets("problem.lastOwner", OWNER),
                owners(call(
                        ManagingPeople.class,
                        "changeRight",
                        (service, world) -> service.changeRight(own(world), colleague(world), AccessRight.VIEWER))),
                owners(call(
                        ManagingPeople.class,
                        "assignRoles",
                        (service, world) ->
                                service.assignRoles(own(world), colleague(world), Set.of(ContactRole.BILLING)))),
                owners(call(
                        ManagingPeople.class,
                        "nameFunction",
                        (service, world) -> service.nameFunction(own(world), colleague(world), "Engineer"))),
                owners(call(
                                        ManagingPeople.class,
                                        "nameFunction",
                                        (service, world) ->
                                                service.nameFunction(own(world), colleague(world), "x".repeat(999)))
                                .when("far too long"))
                        .meets("problem.functionTooLong"),
                owners(call(
                        ManagingPeople.class, "end", (service, world) -> service.end(own(world), colleague(world)))));
    }

    private static List<Line> owners() {
        return List.of(
                administrators(route("SystemOwnersView", world -> "system/owners"))
                        .allow(AUDITOR),
                administrators(call(NamingOwners.class, "ownerless", (service, world) -> service.ownerless()))
                        .allow(AUDITOR),
                administrators(call(NamingOwners.class, "name", (service, world) -> {
                    AnOrganisation deserted = world.make(() -> deserted(world));
                    service.name(
                            deserted.id(),
                            world.bean(OrganisationFixture.class).colleague(deserted, AccessRight.VIEWER));
                })),
                administrators(call(
                                        NamingOwners.class,
                                        "name",
                                        (service, world) -> service.name(
                                                world.organisation().id(), colleague(world)))
                                .when("where there is an owner"))
                        .meets("problem.ownerThere", SYSTEM_ADMIN));
    }

    private static AnOrganisation deserted(World world) {
        AnOrganisation deserted = world.bean(OrganisationFixture.class).anOrganisation("Deserted organisation");
        world.bean(AccountFixture.class).suspend(deserted.owner());
        return deserted;
    }

    private static Line administrators(Line line) {
        return line.signedIn(DENIED).allow(SYSTEM_ADMIN);
    }

    private static List<Line> invitations() {
        return List.of(
                owners(call(InvitingPeople.class, "invitations", (service, world) -> service.invitations(own(world)))),
                owners(call(
                        InvitingPeople.class,
                        "invite",
                        (service, world) -> service.invite(
                                own(world),
                                new InvitationInput(AccountFixture.address(), null, AccessRight.VIEWER, Set.of())))),
                owners(call(
                        InvitingPeople.class,
                        "resend",
                        (service, world) -> service.resend(own(world), invitation(world)))),
                owners(call(
                        InvitingPeople.class,
                        "revoke",
                        (service, world) -> service.revoke(own(world), invitation(world)))),
                call(AcceptingInvitations.class, "open", (service, world) -> service.open(token(world)))
                        .everyone(OPENS),
                call(AcceptingInvitations.class, "mine", (service, world) -> service.mine())
                        .signedIn(OPENS),
                call(AcceptingInvitations.class, "accept(String)", (service, world) -> service.accept(token(world)))
                        .signedIn(DENIED)
                        .allow(NEWCOMER),
                call(AcceptingInvitations.class, "accept(UUID)", (service, world) -> service.accept(invitation(world)))
                        .allow(NEWCOMER));
    }

    private static List<Line> joining() {
        return List.of(
                call(
                                JoiningAnOrganisation.class,
                                "ask",
                                (service, world) ->
                                        service.ask(world.organisation().id(), null))
                        .signedIn(OPENS)
                        .meets("problem.alreadyYours", MEMBERS),
                call(
                                JoiningAnOrganisation.class,
                                "askAfterInvitation",
                                (service, world) -> service.askAfterInvitation(token(world)))
                        .signedIn(OPENS)
                        .meets("problem.alreadyYours", MEMBERS),
                call(JoiningAnOrganisation.class, "mine", (service, world) -> service.mine())
                        .signedIn(OPENS),
                call(JoiningAnOrganisation.class, "withdraw", (service, world) -> service.withdraw(request(world)))
                        .allow(NEWCOMER),
                owners(call(JoiningAnOrganisation.class, "requests", (service, world) -> service.requests(own(world)))),
                owners(call(
                        JoiningAnOrganisation.class,
                        "accept",
                        (service, world) -> service.accept(own(world), request(world), AccessRight.VIEWER))),
                owners(call(
                        JoiningAnOrganisation.class,
                        "refuse",
                        (service, world) -> service.refuse(own(world), request(world)))));
    }

    private static List<Line> founding() {
        return List.of(
                call(FoundingAnOrganisation.class, "ownDomain", (service, world) -> service.ownDomain())
                        .signedIn(OPENS),
                call(FoundingAnOrganisation.class, "find", (service, world) -> service.find(INPUT))
                        .signedIn(OPENS),
                call(FoundingAnOrganisation.class, "found", (service, world) -> service.found(INPUT, false))
                        .signedIn(OPENS));
    }

    private static Line readers(Line line) {
        return line.allow(MEMBERS);
    }

    private static Line writers(Line line) {
        return line.allow(WRITERS).but(DENIED, VIEWER);
    }

    private static Line owners(Line line) {
        return line.allow(OWNER).but(DENIED, REPRESENTATIVE, VIEWER);
    }

    private static String own(World world) {
        return world.organisation().reference();
    }

    private static MineralInput mineral() {
        return new MineralInput("tungsten", Set.of(MineralRole.PRODUCES), null, null, null);
    }

    private static MineralActivity kept(World world) {
        return world.once("mineral", () -> world.bean(OrganisationFixture.class)
                .addMineral(world.organisation(), "rhenium", MineralRole.PRODUCES));
    }

    private static UUID certificate(World world) {
        return world.once("certificate", () -> certificateOf(world).id());
    }

    private static CertificateSummary certificateOf(World world) {
        return world.bean(SavingProfileRows.class)
                .addCertificate(
                        world.organisation().id(),
                        ISO,
                        world.organisation().owner(),
                        world.bean(java.time.Clock.class).instant());
    }

    private static UUID certificateWithFile(World world) {
        return world.once(
                "certificateWithFile",
                () -> SignedIn.as(world.organisation().owner(), () -> {
                    UUID certificate = certificateOf(world).id();
                    try {
                        world.bean(KeepingCertificateFiles.class)
                                .upload(own(world), certificate, "a.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
                    } catch (java.io.IOException impossible) {
                        throw new java.io.UncheckedIOException(impossible);
                    }
                    return certificate;
                }));
    }

    private static PersonId colleague(World world) {
        return world.once("colleague", () -> world.bean(OrganisationFixture.class)
                .colleague(world.organisation(), AccessRight.VIEWER));
    }

    /** Of an invitation to the newcomer. */
    private static String token(World world) {
        PersonId invited = world.person(Caller.NEWCOMER);
        return world.once("invitationToken", () -> world.bean(OrganisationFixture.class)
                .invite(
                        world.organisation(),
                        world.bean(People.class).get(invited).email()));
    }

    private static UUID invitation(World world) {
        return UUID.fromString(token(world).replace("token-", ""));
    }

    /** The newcomer's. */
    private static UUID request(World world) {
        PersonId asking = world.person(Caller.NEWCOMER);
        return world.once(
                "joinRequest", () -> world.bean(OrganisationFixture.class).joinRequest(world.organisation(), asking));
    }
}
