package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.DocumentDesk;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.alliance.DocumentVersion;
import org.lodestone.alliance.KeepingVersions;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Words;

/** An alliance's form or declaration: its versions, and the draft of the next one. Which of them stands in the address. */
@Route("alliances/:alliance/versions/:kind")
@RolesAllowed({"STAFF", "AUDITOR"})
class VersionsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KeepingVersions keeping;
    private String slug = "";
    private String name = "";
    private DocumentKind kind = DocumentKind.FORM;
    private transient Optional<Integer> version = Optional.empty();

    VersionsView(KeepingVersions keeping) {
        this.keeping = keeping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("alliance").orElse("");
        String asked = event.getRouteParameters().get("kind").orElse("");
        kind = Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        version = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        load();
    }

    private void load() {
        DocumentDesk desk = keeping.desk(slug, kind);
        name = desk.alliance().name().in(Words.language());
        int current = desk.versions().stream()
                .filter(DocumentVersion::current)
                .mapToInt(DocumentVersion::number)
                .findFirst()
                .orElse(0);
        int shown = version.orElse(desk.mayChange() ? 0 : current);
        getContent()
                .show(
                        new PageHeading(getPageTitle()).subtitle(Words.t("alliance.versions.intro")),
                        tabs(),
                        new VersionList(desk, shown),
                        shown == 0
                                ? new DraftEditor(desk, keeping, this::load)
                                : new PublishedText(desk, shown, keeping.text(slug, kind, shown)));
    }

    private Component tabs() {
        Nav tabs = new Nav();
        tabs.addClassName("alliance-tabs");
        tabs.setAriaLabel(Words.t("alliance.versions.tabs"));
        for (DocumentKind each : DocumentKind.values()) {
            Component link = Links.to(AllianceAddresses.versions(slug, each), Words.t("alliance.documentKind", each));
            if (each == kind) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }

    @Override
    public String getPageTitle() {
        return Words.t("alliance.versions.title", "alliance", name);
    }
}
