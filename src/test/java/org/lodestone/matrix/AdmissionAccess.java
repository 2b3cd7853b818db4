package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.ALLIANCE_ADMIN;
import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.CASE_STAFF;
import static org.lodestone.matrix.Caller.DECIDER;
import static org.lodestone.matrix.Caller.FOREIGN_REVIEWER;
import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.Caller.OWNER;
import static org.lodestone.matrix.Caller.REPRESENTATIVE;
import static org.lodestone.matrix.Caller.REVIEWER;
import static org.lodestone.matrix.Caller.VIEWER;
import static org.lodestone.matrix.Caller.WRITERS;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.NOT_FOUND;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lodestone.admission.ACase;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnsweringRequests;
import org.lodestone.admission.AnsweringSections;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.DecidingCases;
import org.lodestone.admission.Decision;
import org.lodestone.admission.KeepingInTouch;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.OpeningCases;
import org.lodestone.admission.PeopleOfCases;
import org.lodestone.admission.PrintingCases;
import org.lodestone.admission.Queue;
import org.lodestone.admission.QueueFilter;
import org.lodestone.admission.QueueTab;
import org.lodestone.admission.ReadingQueues;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.admission.ReviewDesks;
import org.lodestone.admission.ReviewingCases;
import org.lodestone.admission.SigningDeclarations;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.files.FileId;
import org.lodestone.files.SampleFiles;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.SignedIn;

class AdmissionAccess implements RoomAccess {

    @FunctionalInterface
    private interface OnCase<S> {
        void act(S service, ACase made, World world) throws Exception;
    }

    private static final String QUESTION = "contribution-text";

    private static final MineralInput RHENIUM =
            new MineralInput("rhenium", Set.of(MineralRole.PRODUCES), null, null, null);

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Stream.of(applying(), answering(), files(), signing(), reading(), queue(), reviewing(), deciding(), messages())
                .forEach(lines::addAll);
        return lines;
    }

    private static <S> Line on(Class<S> service, String method, Function<World, ACase> state, OnCase<S> act) {
        return call(service, method, (bean, world) -> act.act(bean, state.apply(world), world));
    }

    /** Acts of the organisation: its writers may, its viewers are told that they may not, to others there is no case. */
    private static Line writing(Line line) {
        return line.allow(WRITERS).but(DENIED, VIEWER);
    }

    /** What the alliance's own staff reads, and every auditor. */
    private static Line staffReading(Line line) {
        return line.signedIn(DENIED).allow(CASE_STAFF).allow(AUDITOR).but(NOT_FOUND, FOREIGN_REVIEWER);
    }

    /** Acts on a case by some of its alliance's staff. */
    private static Line staffActing(Line line, Caller... who) {
        return line.signedIn(DENIED).but(NOT_FOUND, FOREIGN_REVIEWER).allow(who);
    }

    private static List<Line> applying() {
        Class<ApplyingForMembership> applying = ApplyingForMembership.class;
        return List.of(
                writing(call(
                        applying,
                        "start",
                        (bean, world) -> bean.start(world.organisation().reference(), "erma"))),
                writing(on(
                        applying,
                        "startAgain",
                        WorldCases::withdrawn,
                        (bean, made, world) -> bean.startAgain(made.of(), made.reference()))),
                writing(on(
                        applying,
                        "save",
                        WorldCases::draft,
                        (bean, made, world) ->
                                bean.save(made.of(), made.reference(), new AnswerEdit(QUESTION, "Tungsten", 0)))),
                writing(on(
                        applying,
                        "nameSignatory",
                        WorldCases::draft,
                        (bean, made, world) -> bean.nameSignatory(made.of(), made.reference(), made.applicant()))),
                writing(on(
                        applying,
                        "submit",
                        WorldCases::signed,
                        (bean, made, world) -> bean.submit(made.of(), made.reference()))),
                writing(on(
                        applying,
                        "withdraw",
                        WorldCases::submitted,
                        (bean, made, world) -> bean.withdraw(made.of(), made.reference()))),
                writing(on(
                        applying,
                        "discard",
                        WorldCases::draft,
                        (bean, made, world) -> bean.discard(made.of(), made.reference()))));
    }

    private static List<Line> answering() {
        Class<AnsweringRequests> answering = AnsweringRequests.class;
        return List.of(
                writing(on(
                        answering,
                        "answer",
                        WorldCases::askedInWords,
                        (bean, made, world) ->
                                bean.answer(made.of(), made.reference(), new AnswerEdit(QUESTION, "Almalyk", 1)))),
                writing(on(
                        answering,
                        "takeFromProfile",
                        WorldCases::asked,
                        (bean, made, world) ->
                                bean.takeFromProfile(made.of(), made.reference(), "minerals", seen(world, made)))),
                writing(on(
                        AnsweringSections.class,
                        "answerField",
                        WorldCases::askedForAField,
                        (bean, made, world) -> bean.answerField(
                                made.of(), made.reference(), "address", ProfileField.CITY, "Almalyk", "Chirchiq"))),
                writing(on(
                        AnsweringSections.class,
                        "answerMineral",
                        WorldCases::asked,
                        (bean, made, world) ->
                                bean.answerMineral(made.of(), made.reference(), "minerals", RHENIUM, null))),
                writing(on(
                        AnsweringSections.class,
                        "removeMineral",
                        WorldCases::asked,
                        (bean, made, world) -> bean.removeMineral(made.of(), made.reference(), "minerals", RHENIUM))),
                writing(on(
                        answering,
                        "reply",
                        WorldCases::asked,
                        (bean, made, world) ->
                                bean.reply(made.of(), made.reference(), item(world, made), "From Almalyk", 0))),
                writing(on(
                        answering,
                        "resubmit",
                        WorldCases::replied,
                        (bean, made, world) -> bean.resubmit(made.of(), made.reference(), false))));
    }

    private static UUID item(World world, ACase made) {
        return world.story("asked item", () -> world.bean(CaseFixture.class)
                .open(made)
                .request()
                .items()
                .getFirst()
                .id());
    }

    private static List<Line> files() {
        Class<AttachingFiles> attaching = AttachingFiles.class;
        return List.of(
                writing(on(
                        attaching,
                        "attach",
                        WorldCases::draft,
                        (bean, made, world) -> bean.attach(
                                made.of(),
                                made.reference(),
                                "other-documents",
                                "a.pdf",
                                new ByteArrayInputStream(SampleFiles.pdf())))),
                writing(on(
                        attaching,
                        "remove",
                        WorldCases::draft,
                        (bean, made, world) -> bean.remove(
                                made.of(),
                                made.reference(),
                                "other-documents",
                                bean.attach(
                                                made.of(),
                                                made.reference(),
                                                "other-documents",
                                                "b.pdf",
                                                new ByteArrayInputStream(SampleFiles.pdf()))
                                        .id()))),
                on(
                                attaching,
                                "filesOf",
                                WorldCases::submitted,
                                (bean, made, world) -> bean.filesOf(made.of(), made.reference()))
                        .allow(MEMBERS),
                on(
                                attaching,
                                "download",
                                WorldCases::submitted,
                                (bean, made, world) -> bean.download(made.of(), made.reference(), file(world, made)))
                        .allow(MEMBERS),
                staffReading(on(
                        attaching,
                        "filesForStaff",
                        WorldCases::submitted,
                        (bean, made, world) -> bean.filesForStaff(made.alliance(), made.reference()))),
                staffReading(on(
                        attaching,
                        "downloadForStaff",
                        WorldCases::submitted,
                        (bean, made, world) ->
                                bean.downloadForStaff(made.alliance(), made.reference(), file(world, made)))));
    }

    private static long seen(World world, ACase made) {
        return world.bean(CaseFixture.class)
                .open(made)
                .question("minerals")
                .orElseThrow()
                .version();
    }

    private static FileId file(World world, ACase made) {
        return world.story(
                "file of " + made.reference(),
                () -> SignedIn.as(made.applicant(), () -> world.bean(AttachingFiles.class)
                        .filesOf(made.of(), made.reference())
                        .getFirst()
                        .id()));
    }

    private static List<Line> signing() {
        Class<SigningDeclarations> signing = SigningDeclarations.class;
        return List.of(
                call(signing, "waitingForMe", (bean, world) -> bean.waitingForMe())
                        .signedIn(OPENS),
                on(
                                signing,
                                "toSign",
                                WorldCases::filled,
                                (bean, made, world) -> bean.toSign(made.of(), made.reference(), Language.EN))
                        .allow(MEMBERS),
                on(
                                signing,
                                "sign",
                                WorldCases::filled,
                                (bean, made, world) -> bean.sign(
                                        made.of(), made.reference(), Language.EN, text(world, made), "Director"))
                        .allow(OWNER)
                        .but(DENIED, REPRESENTATIVE, VIEWER));
    }

    /** The checksum of what the signatory is shown. */
    private static String text(World world, ACase made) {
        return world.story(
                "declaration of " + made.reference(),
                () -> SignedIn.as(made.signatory(), () -> world.bean(SigningDeclarations.class)
                        .toSign(made.of(), made.reference(), Language.EN)
                        .sha256()));
    }

    private static List<Line> reading() {
        Class<MyCases> mine = MyCases.class;
        return List.of(
                call(
                                mine,
                                "cards",
                                (bean, world) -> bean.cards(world.organisation().reference()))
                        .allow(MEMBERS),
                call(
                                mine,
                                "beforeApplying",
                                (bean, world) ->
                                        bean.beforeApplying(world.organisation().reference(), "erma"))
                        .allow(MEMBERS),
                call(mine, "pace", (bean, world) -> bean.pace("erma")).signedIn(OPENS),
                on(mine, "open", WorldCases::submitted, (bean, made, world) -> bean.open(made.of(), made.reference()))
                        .allow(MEMBERS),
                call(PeopleOfCases.class, "me", (bean, world) -> bean.me()).signedIn(OPENS),
                call(
                                PeopleOfCases.class,
                                "of",
                                (bean, world) -> bean.of(world.organisation().reference()))
                        .allow(MEMBERS),
                on(
                                PrintingCases.class,
                                "pdf",
                                WorldCases::submitted,
                                (bean, made, world) -> bean.pdf(made.of(), made.reference(), Language.EN))
                        .allow(MEMBERS),
                staffReading(on(
                        PrintingCases.class,
                        "pdfForStaff",
                        WorldCases::submitted,
                        (bean, made, world) -> bean.pdfForStaff(made.alliance(), made.reference(), Language.EN))));
    }

    private static void further(ReadingQueues queues, World world) {
        AllianceSummary erma = world.bean(Alliances.class).bySlug("erma").orElseThrow();
        queues.queueAfter(new Queue(erma, Map.of(), 0, List.of(), Map.of()), QueueFilter.of(QueueTab.UNASSIGNED));
    }

    private static List<Line> queue() {
        Class<ReadingQueues> queues = ReadingQueues.class;
        Class<OpeningCases> opening = OpeningCases.class;
        return List.of(
                call(ReviewDesks.class, "mine", (bean, world) -> bean.mine()).signedIn(OPENS),
                staffReading(call(queues, "counts", (bean, world) -> bean.counts(List.of("erma")))),
                staffReading(call(queues, "queueAfter", AdmissionAccess::further)),
                staffReading(call(
                        queues, "queue", (bean, world) -> bean.queue("erma", QueueFilter.of(QueueTab.UNASSIGNED)))),
                staffReading(on(
                        opening,
                        "open",
                        WorldCases::inReview,
                        (bean, made, world) -> bean.open(made.alliance(), made.reference()))),
                staffReading(on(
                        opening,
                        "background",
                        WorldCases::inReview,
                        (bean, made, world) -> bean.background(made.alliance(), made.reference()))),
                staffReading(on(
                        opening,
                        "help",
                        WorldCases::inReview,
                        (bean, made, world) -> bean.help(made.alliance(), made.reference()))),
                staffActing(
                        on(
                                opening,
                                "assignable",
                                WorldCases::inReview,
                                (bean, made, world) -> bean.assignable(made.alliance(), made.reference())),
                        ALLIANCE_ADMIN));
    }

    private static List<Line> reviewing() {
        Class<ReviewingCases> reviewing = ReviewingCases.class;
        return List.of(
                staffActing(
                        on(
                                reviewing,
                                "claim",
                                WorldCases::submitted,
                                (bean, made, world) -> bean.claim(made.alliance(), made.reference())),
                        REVIEWER),
                staffActing(
                        on(
                                reviewing,
                                "release",
                                WorldCases::inReview,
                                (bean, made, world) -> bean.release(made.alliance(), made.reference())),
                        REVIEWER),
                staffActing(
                        on(
                                reviewing,
                                "assign",
                                WorldCases::inReview,
                                (bean, made, world) -> bean.assign(made.alliance(), made.reference(), made.reviewer())),
                        ALLIANCE_ADMIN),
                staffActing(
                        on(
                                reviewing,
                                "recordCheck",
                                WorldCases::inScreening,
                                (bean, made, world) -> bean.recordCheck(
                                        made.alliance(), made.reference(), "registration", CheckOutcome.PASS, "")),
                        REVIEWER),
                staffActing(
                        on(
                                reviewing,
                                "startReview",
                                WorldCases::checked,
                                (bean, made, world) -> bean.startReview(made.alliance(), made.reference())),
                        REVIEWER),
                staffActing(
                        on(
                                reviewing,
                                "assess",
                                WorldCases::inReview,
                                (bean, made, world) ->
                                        bean.assess(made.alliance(), made.reference(), "fit", 3, "Fits")),
                        REVIEWER),
                staffActing(
                        on(
                                reviewing,
                                "requestInformation",
                                WorldCases::inReview,
                                (bean, made, world) -> bean.requestInformation(
                                        made.alliance(),
                                        made.reference(),
                                        List.of(new AskedQuestion(QUESTION, "Which deposits?")))),
                        REVIEWER),
                staffActing(
                        on(
                                reviewing,
                                "cancelRequest",
                                WorldCases::asked,
                                (bean, made, world) -> bean.cancelRequest(made.alliance(), made.reference())),
                        REVIEWER),
                staffActing(
                                on(
                                        reviewing,
                                        "closeUnanswered",
                                        WorldCases::asked,
                                        (bean, made, world) -> bean.closeUnanswered(made.alliance(), made.reference())),
                                REVIEWER)
                        .meets("problem.tooEarlyToClose"),
                staffActing(
                        on(
                                reviewing,
                                "recommend",
                                WorldCases::inReview,
                                (bean, made, world) -> bean.recommend(
                                        made.alliance(), made.reference(), RecommendedOutcome.APPROVE, "")),
                        REVIEWER),
                staffActing(
                        on(
                                reviewing,
                                "declareConflict",
                                WorldCases::inReview,
                                (bean, made, world) -> bean.declareConflict(made.alliance(), made.reference())),
                        CASE_STAFF));
    }

    private static List<Line> deciding() {
        Class<DecidingCases> deciding = DecidingCases.class;
        return List.of(
                staffActing(
                        on(
                                deciding,
                                "preview",
                                WorldCases::readyForDecision,
                                (bean, made, world) ->
                                        bean.preview(made.alliance(), made.reference(), today(world, made))),
                        DECIDER),
                staffActing(
                        on(
                                deciding,
                                "decide",
                                WorldCases::readyForDecision,
                                (bean, made, world) -> bean.decide(
                                        made.alliance(),
                                        made.reference(),
                                        new Decision.SendBack("Look again"),
                                        version(world, made))),
                        DECIDER));
    }

    private static long version(World world, ACase made) {
        return world.story("version of " + made.reference(), () -> world.bean(CaseFixture.class)
                .review(made, made.decider())
                .sheet()
                .version());
    }

    private static LocalDate today(World world, ACase made) {
        return world.bean(CaseFixture.class).today(made);
    }

    private static List<Line> messages() {
        Class<KeepingInTouch> touch = KeepingInTouch.class;
        return List.of(
                writing(on(
                        touch,
                        "writeToAlliance",
                        WorldCases::submitted,
                        (bean, made, world) -> bean.writeToAlliance(made.of(), made.reference(), "A question"))),
                staffActing(
                        on(
                                touch,
                                "writeToOrganisation",
                                WorldCases::inReview,
                                (bean, made, world) ->
                                        bean.writeToOrganisation(made.alliance(), made.reference(), "An answer")),
                        CASE_STAFF),
                staffActing(
                        on(
                                touch,
                                "writeNote",
                                WorldCases::inReview,
                                (bean, made, world) -> bean.writeNote(made.alliance(), made.reference(), "A note")),
                        CASE_STAFF));
    }
}
