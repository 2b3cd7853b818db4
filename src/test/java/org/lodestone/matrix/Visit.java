package org.lodestone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import java.util.Set;

/** A page, opened through Vaadin's router with all its guards. */
final class Visit {

    /** What a page carries that explains a benefit instead of giving it. */
    static final String EXPLAINING = "ls-explains";

    private static final String SIGN_IN = "SignInView";

    private Visit() {}

    static Answer to(Set<String> views, String path) {
        int status = go(path);
        List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        assertThat(chain).as("what is shown at " + path).isNotEmpty();
        Component shown = (Component) chain.getFirst();
        String name = shown.getClass().getSimpleName();
        Outcome outcome = outcome(views, status, shown, name);
        if (outcome == Outcome.NOT_FOUND || outcome == Outcome.DENIED) {
            assertThat(chain).as("the frame around what is refused at " + path).anyMatch(AppLayout.class::isInstance);
        }
        return Answer.of(outcome, "HTTP " + status + ", " + name + " at " + path);
    }

    static int go(String path) {
        UI ui = UI.getCurrent();
        int status = ui.getInternals().getRouter().navigate(ui, new Location(path), NavigationTrigger.PAGE_LOAD);
        MockVaadin.clientRoundtrip(true);
        return status;
    }

    private static Outcome outcome(Set<String> views, int status, Component shown, String name) {
        if (views.contains(name) && status == 200) {
            return explains(shown) ? Outcome.EXPLAINS : Outcome.OPENS;
        }
        if (name.equals(SIGN_IN)) {
            return Outcome.SIGN_IN;
        }
        return switch (status) {
            case 404 -> Outcome.NOT_FOUND;
            case 401, 403 -> Outcome.DENIED;
            default -> throw new AssertionError("HTTP " + status + ", and " + name + " is shown");
        };
    }

    private static boolean explains(Component shown) {
        return shown.getElement().getClassList().contains(EXPLAINING)
                || shown.getChildren().anyMatch(Visit::explains);
    }
}
