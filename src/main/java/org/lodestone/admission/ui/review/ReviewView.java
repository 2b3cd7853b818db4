package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lodestone.admission.ReviewDesk;
import org.lodestone.admission.ReviewDesks;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Chooses the alliance to review for; whoever reviews for one only is led there at once. */
@Route("review")
@RolesAllowed({"STAFF", "AUDITOR"})
class ReviewView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewDesks desks;

    ReviewView(ReviewDesks desks) {
        this.desks = desks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ReviewDesk> mine = desks.mine();
        if (mine.isEmpty()) {
            throw new Problem.NotAllowed("roleReadsNoCases");
        }
        if (mine.size() == 1) {
            event.forwardTo(Paths.queue(mine.getFirst().alliance().slug()));
            return;
        }
        Div choices = new Div(mine.stream().map(ReviewView::choice).toArray(Component[]::new));
        choices.addClassName("ls-columns");
        getContent().show(new PageHeading(getPageTitle()), choices);
    }

    private static Component choice(ReviewDesk desk) {
        return new Panel(desk.alliance().name().in(Words.language()))
                .with(
                        new Paragraph(desk.alliance().purpose().in(Words.language())),
                        Links.button(Paths.queue(desk.alliance().slug()), Words.t("admissionui.queue.open"), true));
    }

    @Override
    public String getPageTitle() {
        return Words.t("admissionui.review.choose");
    }
}
