package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.AppointingPeople;
import org.lodestone.access.PersonRow;
import org.lodestone.access.PortalRole;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** People with their roles and what can be done about them. */
class PeopleList extends UnorderedList {

    private final transient @Nullable AppointingPeople people;
    private final transient Runnable reload;

    /** @param people null for those who only read */
    PeopleList(List<PersonRow> rows, @Nullable AppointingPeople people, Runnable reload) {
        this.people = people;
        this.reload = reload;
        addClassNames("ls-list", "access-people");
        rows.forEach(row -> add(line(row)));
    }

    private ListItem line(PersonRow row) {
        Span name = new Span(row.name());
        name.addClassName("name");
        Span email = new Span(row.email());
        email.addClassName("ls-muted");
        Div who = new Div(name, email);
        who.addClassName("who");
        Div what = new Div();
        what.addClassName("what");
        row.roles().forEach(role -> what.add(new Tag(Tone.ACCENT, Words.t("access.role", role))));
        if (!row.active()) {
            what.add(new Tag(Tone.DANGER, Words.t("access.people.suspended")));
        }
        return people == null ? new ListItem(who, what) : new ListItem(who, what, acts(row, people));
    }

    private Div acts(PersonRow row, AppointingPeople by) {
        Div acts = new Div();
        acts.addClassName("ls-actions");
        row.roles().forEach(role -> acts.add(end(row, role, by)));
        acts.add(row.active() ? suspend(row, by) : restore(row, by));
        return acts;
    }

    private Component end(PersonRow row, PortalRole role, AppointingPeople by) {
        String title = Words.t("access.people.end", "role", Words.t("access.role", role));
        return button(
                title,
                row,
                () -> ConfirmAct.askDangerous(
                        title, Words.t("access.people.end.follows", "name", row.name()), title, () -> {
                            by.end(row.id(), role);
                            reload.run();
                        }));
    }

    private Component suspend(PersonRow row, AppointingPeople by) {
        String title = Words.t("access.people.suspend");
        return button(
                title,
                row,
                () -> ConfirmAct.askDangerous(
                        title, Words.t("access.people.suspend.follows", "name", row.name()), title, () -> {
                            by.suspend(row.id());
                            reload.run();
                        }));
    }

    private Component restore(PersonRow row, AppointingPeople by) {
        return button(Words.t("access.people.restore"), row, () -> {
            by.restore(row.id());
            reload.run();
        });
    }

    private static Button button(String text, PersonRow row, Runnable act) {
        Button button = new Button(text, click -> act.run());
        button.setAriaLabel(text + ": " + row.name());
        return button;
    }
}
