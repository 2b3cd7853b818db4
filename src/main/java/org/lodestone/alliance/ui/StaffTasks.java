package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.GrantingStaffRoles;
import org.lodestone.alliance.StaffCount;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Place;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** A system administrator's first step: alliances that have neither staff nor anybody invited to it. */
@org.springframework.stereotype.Component
@Order(4)
class StaffTasks implements HomeCard {

    private final GrantingStaffRoles granting;
    private final AuthenticationContext authentication;

    StaffTasks(GrantingStaffRoles granting, AuthenticationContext authentication) {
        this.granting = granting;
        this.authentication = authentication;
    }

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    @Override
    public List<Component> cards(Place place) {
        if (place.insideOrganisation() || !authentication.hasRole("SYSTEM_ADMIN")) {
            return List.of();
        }
        return granting.counts().stream()
                .filter(count -> count.people() + count.invitations() == 0)
                .<Component>map(StaffTasks::line)
                .toList();
    }

    private static Div line(StaffCount count) {
        String name = count.alliance().name().in(Words.language());
        Anchor open =
                Links.button(AllianceAddresses.staff(count.alliance().slug()), Words.t("alliance.system.open"), true);
        open.setAriaLabel(Words.t("alliance.system.openOf", "alliance", name));
        Div line = new Div(new Tag(Tone.ATTENTION, Words.t("alliance.staff.none")), new Span(name), open);
        line.addClassName("alliance-task");
        return line;
    }
}
