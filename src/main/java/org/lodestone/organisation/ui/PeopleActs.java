package org.lodestone.organisation.ui;

import com.vaadin.flow.component.UI;
import java.util.Set;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Notify;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** What the reader may do with the people of an organisation. */
record PeopleActs(ManagingPeople managing, String reference, PersonId reader, boolean owner, Runnable again) {

    boolean isReader(PersonInOrganisation person) {
        return person.person().equals(reader);
    }

    /** Whether nobody but the reader owns the organisation now. */
    boolean lastOwner() {
        return managing.people(reference).stream()
                .filter(person -> person.right() == AccessRight.OWNER)
                .allMatch(this::isReader);
    }

    void changeRight(PersonInOrganisation person, AccessRight right) {
        attempt(() -> managing.changeRight(reference, person.person(), right));
    }

    void assign(PersonInOrganisation person, Set<ContactRole> roles) {
        attempt(() -> managing.assignRoles(reference, person.person(), roles));
    }

    void nameFunction(PersonInOrganisation person, String function) {
        attempt(() -> managing.nameFunction(reference, person.person(), function));
    }

    void end(PersonInOrganisation person) {
        ConfirmAct.askDangerous(
                Words.t("organisation.people.end.title", "person", person.name()),
                Words.t("organisation.people.end.follows"),
                Words.t("organisation.people.end"),
                () -> attempt(() -> managing.end(reference, person.person())));
    }

    void leave() {
        ConfirmAct.askDangerous(
                Words.t("organisation.people.leave.title"),
                Words.t("organisation.people.leave.follows"),
                Words.t("organisation.people.leave"),
                this::leaveNow);
    }

    private void leaveNow() {
        try {
            managing.leave(reference);
            UI.getCurrent().navigate("");
        } catch (Problem refused) {
            Notify.problem(ProblemWords.of(refused));
        }
    }

    /** A refused act shows the page as it stands, not as it was wished. */
    private void attempt(Runnable act) {
        try {
            act.run();
            Notify.done(Words.t("organisation.people.done"));
        } catch (Problem refused) {
            Notify.problem(ProblemWords.of(refused));
        }
        again.run();
    }
}
