package org.lodestone.demo.play;

import java.util.HashMap;
import java.util.Map;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.demo.play.Founders.Founded;
import org.lodestone.demo.play.Scene.Ending;
import org.lodestone.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the scenes, each at its time, through the services that people use. */
@Component
@Profile("demo")
class Play {

    /** Days after which the owners of a draft that nobody edits have been warned: 14 before it expires, by both rules. */
    private static final int WARNED_AFTER = 168;

    /** Days after which such a draft has expired, a day later than the warning said at the latest. */
    private static final int EXPIRED_AFTER = 183;

    private final Stage stage;
    private final FollowUps followUps;
    private final Founders founders;
    private final Applicants applicants;
    private final Staff staff;

    Play(Stage stage, FollowUps followUps, Founders founders, Applicants applicants, Staff staff) {
        this.stage = stage;
        this.followUps = followUps;
        this.founders = founders;
        this.applicants = applicants;
        this.staff = staff;
    }

    void scenes(Map<Role, PersonId> cast) {
        Map<ExampleOrganisation, Founded> founded = new HashMap<>();
        for (Scene scene : Scene.ALL) {
            daysAgo(scene.daysAgo());
            Founded organisation = founded.computeIfAbsent(scene.organisation(), founders::found);
            play(scene, organisation, cast);
        }
        followUps.await();
    }

    private void play(Scene scene, Founded organisation, Map<Role, PersonId> cast) {
        Ending ending = scene.ending();
        String alliance = scene.alliance();
        String reference = applicants.start(organisation, alliance);
        if (!ending.reaches(Ending.SUBMITTED)) {
            if (scene.daysAgo() > WARNED_AFTER) {
                later(scene, WARNED_AFTER);
                applicants.areWarned();
            }
            if (scene.daysAgo() > EXPIRED_AFTER) {
                later(scene, EXPIRED_AFTER);
                applicants.leaveItToExpire();
            }
            return;
        }
        later(scene, 0.2);
        applicants.fillInAndSubmit(organisation, reference);
        if (ending == Ending.WITHDRAWN) {
            later(scene, 4);
            applicants.withdraw(organisation, reference);
            return;
        }
        if (ending.reaches(Ending.SCREENING)) {
            review(scene, alliance, reference, cast);
        }
    }

    private void review(Scene scene, String alliance, String reference, Map<Role, PersonId> cast) {
        Ending ending = scene.ending();
        PersonId reviewer = cast.get(Role.reviewer(alliance));
        later(scene, 1.1);
        staff.claim(reviewer, alliance, reference);
        if (!ending.reaches(Ending.ASKED)) {
            return;
        }
        later(scene, 2.2);
        if (ending == Ending.ASKED) {
            staff.ask(reviewer, alliance, reference);
            return;
        }
        staff.check(reviewer, alliance, reference);
        if (!ending.reaches(Ending.READY)) {
            return;
        }
        later(scene, 5.3);
        RecommendedOutcome outcome =
                ending == Ending.DECLINED ? RecommendedOutcome.DECLINE : RecommendedOutcome.APPROVE;
        staff.assess(reviewer, alliance, reference, outcome);
        if (ending.reaches(Ending.DECLINED)) {
            later(scene, 7.4);
            staff.decide(cast.get(Role.decider(alliance)), alliance, reference, ending == Ending.APPROVED);
        }
    }

    private void later(Scene scene, double days) {
        daysAgo(Math.max(0, scene.daysAgo() - days));
    }

    /** Once all that follows what was played before has happened at its own time. */
    private void daysAgo(double days) {
        followUps.await();
        stage.daysAgo(days);
    }
}
