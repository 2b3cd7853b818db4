package org.lodestone.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lodestone.membership.KeepingMemberships;
import org.lodestone.membership.MemberPage;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.membership.ReadingMembers;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** An alliance's members: where each stands, and what its administrators can do about it. What is shown stands in the address. */
@Route("alliances/:alliance/members")
@RolesAllowed({"STAFF", "AUDITOR"})
class MembersView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String ENDED = "ended";

    private final transient ReadingMembers reading;
    private final transient KeepingMemberships keeping;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private String slug = "";
    private String title = "";
    private boolean ended;
    private int pages;

    MembersView(ReadingMembers reading, KeepingMemberships keeping) {
        this.reading = reading;
        this.keeping = keeping;
        list.addClassName("ls-list");
        more.addClassName("ls-actions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("alliance").orElse("");
        ended = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter(ENDED::equals)
                .isPresent();
        load();
    }

    private void load() {
        pages = 1;
        MemberPage page = reading.page(slug, ended, 0, PAGE);
        title = Words.t("members.title", "alliance", page.alliance().name().in(Words.language()));
        list.removeAll();
        addRows(page);
        getContent()
                .show(
                        new PageHeading(title).subtitle(Words.t("members.subtitle")),
                        tabs(page),
                        new Panel().with(list, more));
    }

    private Component tabs(MemberPage page) {
        Nav tabs = new Nav(
                tab("", "members.current", page.current(), !ended),
                tab("?show=" + ENDED, "members.ended", page.ended(), ended));
        tabs.addClassName("ls-tabs");
        tabs.setAriaLabel(Words.t("members.tabs"));
        return tabs;
    }

    private Component tab(String query, String key, long count, boolean here) {
        Component link = Links.to(MembershipAddresses.members(slug) + query, Words.t(key, "count", count));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void addRows(MemberPage page) {
        page.rows().forEach(row -> list.add(new MemberLine(row, page.mayChange(), acts())));
        int shown = list.getComponentCount();
        long total = ended ? page.ended() : page.current();
        list.setVisible(shown > 0);
        more.removeAll();
        if (shown == 0) {
            more.add(new EmptyState(
                    Words.t(ended ? "members.noneEnded" : "members.none"),
                    Words.t(ended ? "members.noneEnded.text" : "members.none.text")));
        } else if (shown < total) {
            more.add(
                    new Button(Words.t("members.more"), clicked -> addRows(reading.page(slug, ended, pages++, PAGE))),
                    new Span(Words.t("members.shown", "shown", shown, "total", total)));
        }
    }

    private MemberActs acts() {
        return new MemberActs(reading, keeping, this::load);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
