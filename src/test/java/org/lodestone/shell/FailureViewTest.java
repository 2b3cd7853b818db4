package org.lodestone.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lodestone.testing.ViewTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A page that fails says so inside the frame, with what finds the cause and a way to try again. */
@ExtendWith(OutputCaptureExtension.class)
class FailureViewTest extends ViewTest {

    @Test
    void a_failure_is_told_with_an_id_that_stands_in_the_log_and_can_be_tried_again(CapturedOutput log) {
        RouteConfiguration.forSessionScope().setRoute("broken", Broken.class, Frame.class);

        assertThat(open("broken?tab=x")).isEqualTo(500);

        _assertOne(AppLayout.class);
        assertThat(_get(H2.class).getText()).isEqualTo(Words.t("shell.failure.title"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Try again")).getHref())
                .isEqualTo("broken?tab=x");
        String said = _get(EmptyState.class).getElement().getTextRecursively();
        String id = said.replaceFirst("(?s).*?([0-9a-f]{8}[0-9a-f-]*).*", "$1");
        assertThat(log.getAll()).contains(id, "The lights went out");
        assertThat(said).doesNotContain("The lights went out", "role", "right");
    }

    /** A page whose service fails. */
    @AnonymousAllowed
    static class Broken extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("The lights went out");
        }
    }
}
