package org.lodestone.admission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.files.SampleFiles;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Every act of admission's services on a case, by name, with the person of the case whose act it is. */
@Component
class ServiceActs {

    /** One act. */
    @FunctionalInterface
    private interface Act {
        void on(ACase made) throws IOException;
    }

    private record Known(Whose whose, Act act) {}

    private enum Whose {
        APPLICANT,
        REVIEWER,
        DECIDER
    }

    private final Map<String, Known> acts = new TreeMap<>();
    private final CaseFixture cases;
    private final AllianceFixture alliances;

    ServiceActs(
            CaseFixture cases,
            AllianceFixture alliances,
            ApplyingForMembership applying,
            AttachingFiles attaching,
            SigningDeclarations signing,
            AnsweringRequests answering,
            KeepingInTouch touch,
            OpeningCases opening,
            ReviewingCases reviewing,
            DecidingCases deciding) {
        this.cases = cases;
        this.alliances = alliances;
        applying(applying);
        files(attaching);
        add(
                "sign",
                Whose.APPLICANT,
                made -> signing.sign(of(made), ref(made), Language.EN, text(signing, made), "Director"));
        answering(answering);
        add("writeToAlliance", Whose.APPLICANT, made -> touch.writeToAlliance(of(made), ref(made), "Hello"));
        add("writeToOrganisation", Whose.REVIEWER, made -> touch.writeToOrganisation(to(made), ref(made), "Hello"));
        add("writeNote", Whose.REVIEWER, made -> touch.writeNote(to(made), ref(made), "A note"));
        handing(opening, reviewing);
        reviewing(reviewing);
        deciding(deciding);
    }

    Set<String> names() {
        return acts.keySet();
    }

    PersonId actor(String name, ACase made) {
        return switch (Objects.requireNonNull(acts.get(name)).whose()) {
            case APPLICANT -> made.applicant();
            case REVIEWER -> made.reviewer();
            case DECIDER -> made.decider();
        };
    }

    boolean act(String name, ACase made) {
        try {
            Objects.requireNonNull(acts.get(name)).act().on(made);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String name, Whose whose, Act act) {
        acts.put(name, new Known(whose, act));
    }

    private void applying(ApplyingForMembership applying) {
        add("save", Whose.APPLICANT, made -> applying.save(of(made), ref(made), new AnswerEdit("aim", "To grow", 1)));
        add("nameSignatory", Whose.APPLICANT, made -> applying.nameSignatory(of(made), ref(made), made.applicant()));
        add("submit", Whose.APPLICANT, made -> applying.submit(of(made), ref(made)));
        add("discard", Whose.APPLICANT, made -> applying.discard(of(made), ref(made)));
        add("withdraw", Whose.APPLICANT, made -> applying.withdraw(of(made), ref(made)));
        add("startAgain", Whose.APPLICANT, made -> applying.startAgain(of(made), ref(made)));
    }

    private void files(AttachingFiles attaching) {
        add(
                "attach",
                Whose.APPLICANT,
                made -> attaching.attach(
                        of(made), ref(made), "documents", "a.pdf", new ByteArrayInputStream(SampleFiles.pdf())));
        add(
                "remove",
                Whose.APPLICANT,
                made -> attaching.remove(
                        of(made),
                        ref(made),
                        "documents",
                        attaching
                                .attach(
                                        of(made),
                                        ref(made),
                                        "documents",
                                        "b.pdf",
                                        new ByteArrayInputStream(SampleFiles.pdf()))
                                .id()));
    }

    private void answering(AnsweringRequests answering) {
        add("answer", Whose.APPLICANT, made -> answering.answer(of(made), ref(made), new AnswerEdit("origin", "A", 1)));
        add(
                "takeFromProfile",
                Whose.APPLICANT,
                made -> answering.takeFromProfile(of(made), ref(made), "trade-name", 1));
        add("reply", Whose.APPLICANT, made -> answering.reply(of(made), ref(made), item(made), "From Almalyk", 0));
        add("resubmit", Whose.APPLICANT, made -> answering.resubmit(of(made), ref(made), false));
    }

    private void handing(OpeningCases opening, ReviewingCases reviewing) {
        add("claim", Whose.REVIEWER, made -> reviewing.claim(to(made), ref(made)));
        add("release", Whose.REVIEWER, made -> reviewing.release(to(made), ref(made)));
        add(
                "assign",
                Whose.REVIEWER,
                made -> reviewing.assign(to(made), ref(made), alliances.reviewer(made.allianceId())));
        add("assignable", Whose.REVIEWER, made -> opening.assignable(to(made), ref(made)));
        add("declareConflict", Whose.REVIEWER, made -> reviewing.declareConflict(to(made), ref(made)));
    }

    private void reviewing(ReviewingCases reviewing) {
        add(
                "recordCheck",
                Whose.REVIEWER,
                made -> reviewing.recordCheck(to(made), ref(made), "registration", CheckOutcome.PASS, ""));
        add("startReview", Whose.REVIEWER, made -> reviewing.startReview(to(made), ref(made)));
        add("assess", Whose.REVIEWER, made -> reviewing.assess(to(made), ref(made), "fit", 3, "Fits"));
        add(
                "requestInformation",
                Whose.REVIEWER,
                made -> reviewing.requestInformation(
                        to(made), ref(made), List.of(new AskedQuestion("aim", "Which aim?"))));
        add("cancelRequest", Whose.REVIEWER, made -> reviewing.cancelRequest(to(made), ref(made)));
        add("closeUnanswered", Whose.REVIEWER, made -> reviewing.closeUnanswered(to(made), ref(made)));
        add(
                "recommend",
                Whose.REVIEWER,
                made -> reviewing.recommend(to(made), ref(made), RecommendedOutcome.APPROVE, ""));
    }

    private void deciding(DecidingCases deciding) {
        add("preview", Whose.DECIDER, made -> deciding.preview(to(made), ref(made), cases.today(made)));
        add(
                "approve",
                Whose.DECIDER,
                made -> decide(deciding, made, new Decision.Approve(cases.today(made), List.of(), List.of(), "")));
        add(
                "decline",
                Whose.DECIDER,
                made -> decide(deciding, made, new Decision.Decline(List.of("not-eligible"), "Not this time")));
        add("sendBack", Whose.DECIDER, made -> decide(deciding, made, new Decision.SendBack("Look again")));
    }

    private void decide(DecidingCases deciding, ACase made, Decision decision) {
        long seen = cases.review(made, made.decider()).sheet().version();
        deciding.decide(to(made), ref(made), decision, seen);
    }

    private static String text(SigningDeclarations signing, ACase made) {
        return signing.toSign(of(made), ref(made), Language.EN).sha256();
    }

    private UUID item(ACase made) {
        return Optional.ofNullable(cases.open(made).request())
                .map(request -> request.items().getFirst().id())
                .orElseGet(() -> new UUID(0, 7));
    }

    private static String of(ACase made) {
        return made.of();
    }

    private static String to(ACase made) {
        return made.alliance();
    }

    private static String ref(ACase made) {
        return made.reference();
    }
}
