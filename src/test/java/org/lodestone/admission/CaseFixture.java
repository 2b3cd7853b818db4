package org.lodestone.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.AccountFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Ownership;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.SignedIn;
import org.springframework.stereotype.Component;

/** Cases in every state, made through the public services: {@code aCase().of(tmk()).to(erma()).inReview()}. */
@Component
public class CaseFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final OrganisationFixture organisations;
    private final AllianceFixture alliances;
    private final Alliances summaries;
    private final FormFiller filler;
    private final ApplyingForMembership applying;
    private final SigningDeclarations signing;
    private final InvitingSignatories inviting;
    private final OpeningCases opening;
    private final ReviewingCases reviewing;
    private final DecidingCases deciding;
    private final AnsweringRequests answering;
    private final MyCases mine;

    CaseFixture(
            OrganisationFixture organisations,
            AllianceFixture alliances,
            Alliances summaries,
            FormFiller filler,
            ApplyingForMembership applying,
            SigningDeclarations signing,
            InvitingSignatories inviting,
            OpeningCases opening,
            ReviewingCases reviewing,
            DecidingCases deciding,
            AnsweringRequests answering,
            MyCases mine) {
        this.organisations = organisations;
        this.alliances = alliances;
        this.summaries = summaries;
        this.filler = filler;
        this.applying = applying;
        this.signing = signing;
        this.inviting = inviting;
        this.opening = opening;
        this.reviewing = reviewing;
        this.deciding = deciding;
        this.answering = answering;
        this.mine = mine;
    }

    /** A plant that produces molybdenum and tungsten, its profile filled in. */
    public AnOrganisation tmk() {
        AnOrganisation plant =
                organisations.anOrganisation("Example Technological Metals Plant " + NUMBER.incrementAndGet());
        organisations.write(plant, ProfileField.STREET, "1 Example Street");
        organisations.write(plant, ProfileField.CITY, "Chirchiq");
        organisations.write(plant, ProfileField.OWNERSHIP, Ownership.values()[0].name());
        organisations.write(plant, ProfileField.STAGES, "EXTRACTION,PROCESSING");
        organisations.addMineral(plant, "molybdenum", MineralRole.PRODUCES);
        organisations.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        return plant;
    }

    /** Any organisation, with no more of a profile than its name. */
    public AnOrganisation anOrganisation() {
        return organisations.anOrganisation("Example Applicant " + NUMBER.incrementAndGet());
    }

    public AllianceId erma() {
        return AllianceFixture.ERMA;
    }

    public AllianceId cmi() {
        return AllianceFixture.CMI;
    }

    /** An alliance of its own whose form asks for a text, a bound field, a file and the declaration: quick to fill in. */
    public AllianceId small() {
        return alliances.anAlliance(FormFiller.SMALL_FORM);
    }

    public Building aCase() {
        return new Building();
    }

    /** What is known so far of the case to be made. */
    public final class Building {

        private @Nullable AnOrganisation organisation;
        private @Nullable AllianceId alliance;
        private @Nullable PersonId signatory;
        private @Nullable PersonId reviewer;
        private @Nullable PersonId decider;

        public Building of(AnOrganisation applicant) {
            this.organisation = applicant;
            return this;
        }

        public Building to(AllianceId wanted) {
            this.alliance = wanted;
            return this;
        }

        public Building signedBy(PersonId person) {
            this.signatory = person;
            return this;
        }

        public Building reviewedBy(PersonId person) {
            this.reviewer = person;
            return this;
        }

        public Building decidedBy(PersonId person) {
            this.decider = person;
            return this;
        }

        public ACase draft() {
            AnOrganisation applicant = organisation == null ? anOrganisation() : organisation;
            AllianceId wanted = alliance == null ? small() : alliance;
            String slug = summaries.get(wanted).slug();
            PersonId owner = applicant.owner();
            String reference = as(owner, () -> applying.start(applicant.reference(), slug));
            return new ACase(
                    applicant,
                    slug,
                    wanted,
                    reference,
                    owner,
                    signatory == null ? owner : signatory,
                    reviewer == null ? alliances.reviewer(wanted) : reviewer,
                    decider == null ? alliances.decider(wanted) : decider);
        }

        /** Everything answered, the signatory named. */
        public ACase filled() {
            ACase made = draft();
            as(made.applicant(), () -> {
                applying.nameSignatory(made.of(), made.reference(), made.signatory());
                filler.fill(made.of(), made.reference());
                return null;
            });
            return made;
        }

        /** A draft whose signatory is invited and has not come yet. */
        public ACase awaitingTheInvited() {
            ACase made = draft();
            run(
                    made.applicant(),
                    () -> inviting.invite(
                            made.of(), made.reference(), AccountFixture.address(), "Invited person", null));
            return made;
        }

        public ACase signed() {
            ACase made = filled();
            sign(made);
            return made;
        }

        public ACase submitted() {
            ACase made = signed();
            run(made.applicant(), () -> applying.submit(made.of(), made.reference()));
            return made;
        }

        public ACase inScreening() {
            ACase made = submitted();
            staff(made.reviewer(), () -> reviewing.claim(made.alliance(), made.reference()));
            return made;
        }

        public ACase inReview() {
            ACase made = inScreening();
            review(made);
            return made;
        }

        /** Asked one thing while under review. */
        public ACase asked(String question, String text) {
            ACase made = inReview();
            staff(
                    made.reviewer(),
                    () -> reviewing.requestInformation(
                            made.alliance(), made.reference(), List.of(new AskedQuestion(question, text))));
            return made;
        }

        public ACase readyForDecision() {
            ACase made = inReview();
            recommend(made);
            return made;
        }

        public ACase approved() {
            ACase made = readyForDecision();
            approve(made);
            return made;
        }

        public ACase declined() {
            ACase made = readyForDecision();
            String reason = summaries
                    .reasons(made.allianceId(), ReasonDefinition.Outcome.DECLINE)
                    .getFirst()
                    .code();
            decide(made, new Decision.Decline(List.of(reason), "Not this time"));
            return made;
        }

        public ACase withdrawn() {
            ACase made = submitted();
            run(made.applicant(), () -> applying.withdraw(made.of(), made.reference()));
            return made;
        }
    }

    public void sign(ACase made) {
        sign(made, Language.EN);
    }

    public void sign(ACase made, Language language) {
        run(made.signatory(), () -> {
            DeclarationToSign text = signing.toSign(made.of(), made.reference(), language);
            signing.sign(made.of(), made.reference(), language, text.sha256(), "Managing director");
        });
    }

    /** Records every check as passed. */
    public void check(ACase made) {
        staff(made.reviewer(), () -> summaries
                .checks(made.allianceId())
                .forEach(check ->
                        reviewing.recordCheck(made.alliance(), made.reference(), check.code(), CheckOutcome.PASS, "")));
    }

    /** Records every check as passed and starts the review. */
    public void review(ACase made) {
        check(made);
        staff(made.reviewer(), () -> reviewing.startReview(made.alliance(), made.reference()));
    }

    public void recommend(ACase made) {
        staff(
                made.reviewer(),
                () -> reviewing.recommend(made.alliance(), made.reference(), RecommendedOutcome.APPROVE, ""));
    }

    public void approve(ACase made) {
        LocalDate start = today(made);
        decide(made, new Decision.Approve(start, List.of(), List.of(), "Welcome"));
    }

    public void decide(ACase made, Decision decision) {
        staff(made.decider(), () -> {
            long seen = opening.open(made.alliance(), made.reference()).sheet().version();
            deciding.decide(made.alliance(), made.reference(), decision, seen);
        });
    }

    /** Replies in words to everything that is asked. */
    public void reply(ACase made, String reply) {
        run(made.applicant(), () -> {
            for (RequestForInformation.Item item :
                    Objects.requireNonNull(open(made).request()).items()) {
                answering.reply(made.of(), made.reference(), item.id(), reply, item.replyVersion());
            }
        });
    }

    /** Replies in words to everything that is asked, and resubmits. */
    public void answer(ACase made, String words) {
        reply(made, words);
        run(made.applicant(), () -> answering.resubmit(made.of(), made.reference(), false));
    }

    /** As the applicant sees it. */
    public CaseForOrganisation open(ACase made) {
        return as(made.applicant(), () -> mine.open(made.of(), made.reference()));
    }

    /** How long the alliance takes, as its applicant reads it. */
    public Pace pace(ACase made) {
        return as(made.applicant(), () -> mine.pace(made.alliance()));
    }

    /** As its reviewer sees it. */
    public CaseForStaff review(ACase made, PersonId person) {
        return as(person, List.of("STAFF"), () -> opening.open(made.alliance(), made.reference()));
    }

    public LocalDate today(ACase made) {
        return LocalDate.ofInstant(
                Instant.now(), summaries.get(made.allianceId()).zone());
    }

    private static <T> T as(PersonId person, Supplier<T> act) {
        return SignedIn.as(person, act);
    }

    private static <T> T as(PersonId person, List<String> roles, Supplier<T> act) {
        return SignedIn.as(person, roles, act);
    }

    public static void run(PersonId person, Runnable act) {
        SignedIn.as(person, () -> {
            act.run();
            return "";
        });
    }

    public static void staff(PersonId person, Runnable act) {
        SignedIn.as(person, List.of("STAFF"), () -> {
            act.run();
            return "";
        });
    }
}
