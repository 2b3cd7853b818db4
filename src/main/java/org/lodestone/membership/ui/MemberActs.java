package org.lodestone.membership.ui;

import org.lodestone.membership.KeepingMemberships;
import org.lodestone.membership.MemberRow;
import org.lodestone.membership.MembershipReach;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.ReadingMembers;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Words;

/** What an administrator does to a membership; each act says first what will happen. */
final class MemberActs {

    private final ReadingMembers reading;
    private final KeepingMemberships keeping;
    private final Runnable again;

    MemberActs(ReadingMembers reading, KeepingMemberships keeping, Runnable again) {
        this.reading = reading;
        this.keeping = keeping;
        this.again = again;
    }

    void suspend(MemberRow row) {
        new MembershipActDialog(
                        Words.t(
                                "members.suspend.title",
                                "organisation",
                                row.organisation().name()),
                        sentence("members.suspend.follows", row),
                        Words.t("members.suspend"),
                        false,
                        (end, reason) -> {
                            keeping.suspend(row.held().membership().id(), reason);
                            done("members.suspended", row);
                        })
                .open();
    }

    void end(MemberRow row) {
        new MembershipActDialog(
                        Words.t(
                                "members.end.title",
                                "organisation",
                                row.organisation().name()),
                        sentence("members.end.follows", row),
                        Words.t("members.end"),
                        true,
                        (end, reason) -> {
                            keeping.end(row.held().membership().id(), end, reason);
                            done("members.endedNow", row);
                        })
                .open();
    }

    void resume(MemberRow row) {
        ConfirmAct.ask(
                Words.t(
                        "members.resume.title",
                        "organisation",
                        row.organisation().name()),
                sentence("members.resume.follows", row),
                Words.t("members.resume"),
                () -> {
                    keeping.restore(row.held().membership().id());
                    done("members.resumed", row);
                });
    }

    private String sentence(String key, MemberRow row) {
        MembershipReach reach = reading.reach(row.held().membership().id());
        boolean open = row.held().membership().state() != MembershipState.UPCOMING;
        return Words.t(
                key,
                "organisation",
                row.organisation().name(),
                "benefits",
                open ? reach.benefits() : 0,
                "people",
                reach.people(),
                "until",
                Formats.date(row.held().membership().until()));
    }

    private void done(String key, MemberRow row) {
        Notify.done(Words.t(key, "organisation", row.organisation().name()));
        again.run();
    }
}
