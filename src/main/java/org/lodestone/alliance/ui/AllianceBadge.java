package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.ReadingAlliances;
import org.lodestone.shell.HeaderSlot;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** On a page that belongs to one alliance the header says to which. */
@SpringComponent
@Order(40)
class AllianceBadge implements HeaderSlot {

    /** An alliance's own pages, its queue and cases, an application begun, and a case by its reference. */
    private static final Pattern OF_ALLIANCE =
            Pattern.compile("(?:alliances|review|o/[^/]+/apply)/([^/]+).*|o/[^/]+/cases/([^/-]+)-.*");

    private final ReadingAlliances alliances;

    AllianceBadge(ReadingAlliances alliances) {
        this.alliances = alliances;
    }

    @Override
    public Optional<Component> component(Place place) {
        Matcher path = OF_ALLIANCE.matcher(place.path());
        return path.matches()
                ? alliances
                        .itself(Optional.ofNullable(path.group(1)).orElseGet(() -> path.group(2)))
                        .map(AllianceBadge::badge)
                : Optional.empty();
    }

    private static Component badge(AllianceSummary alliance) {
        Span name = new Span(alliance.name().in(Words.language()));
        name.addClassName("name");
        Span code = new Span(alliance.code());
        code.addClassName("code");
        code.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(code, name);
        badge.addClassName("ls-alliance-badge");
        badge.getElement().setAttribute("title", name.getText());
        return badge;
    }
}
