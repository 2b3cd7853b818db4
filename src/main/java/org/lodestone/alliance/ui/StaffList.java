package org.lodestone.alliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import org.lodestone.alliance.StaffOverview;
import org.lodestone.alliance.StaffOverview.Member;
import org.lodestone.alliance.StaffRole;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** People and their roles, each role with what it allows and, for whoever may, the button that ends it. */
final class StaffList extends UnorderedList {

    private final boolean mayChange;
    private final transient BiConsumer<Member, StaffRole> ending;

    StaffList(StaffOverview overview, BiConsumer<Member, StaffRole> ending) {
        this.mayChange = overview.mayChange();
        this.ending = ending;
        addClassNames("ls-list", "alliance-staff");
        overview.members().forEach(member -> add(row(member)));
    }

    private ListItem row(Member member) {
        Span name = new Span(member.name());
        name.addClassName("name");
        Div who = new Div(name);
        who.addClassName("who");
        if (member.self()) {
            who.add(new Tag(Tone.ACCENT, "", Words.t("alliance.staff.you")));
        }
        if (!member.active()) {
            who.add(new Tag(Tone.ATTENTION, Words.t("alliance.staff.inactive")));
        }
        Span email = new Span(member.email().value());
        email.addClassNames("ls-muted", "ls-small", "email");
        who.add(email);
        Div roles = new Div();
        roles.addClassName("roles");
        member.roles().forEach(role -> roles.add(role(member, role)));
        return new ListItem(who, roles);
    }

    private Div role(Member member, StaffRole role) {
        Span what = new Span(Words.t("staffRole." + role.name() + ".what"));
        what.addClassNames("ls-muted", "ls-small");
        Div words = new Div(new Span(Words.t("staffRole", role)), what);
        words.addClassName("words");
        Div line = new Div(words);
        line.addClassName("role");
        if (mayChange) {
            Button end = new Button(Words.t("alliance.staff.end"), click -> ending.accept(member, role));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            end.setAriaLabel(
                    Words.t("alliance.staff.endOf", "role", Words.t("staffRole", role), "name", member.name()));
            line.add(end);
        }
        return line;
    }
}
