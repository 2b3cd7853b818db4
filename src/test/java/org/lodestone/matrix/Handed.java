package org.lodestone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.net.URI;
import java.util.function.Predicate;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A file that a page hands out. The page is opened by somebody who may; then the caller asks for the file behind the link,
 * as with a link that was copied, or a right that has ended since.
 */
final class Handed {

    private Handed() {}

    static Answer over(World world, Caller caller, Caller opener, String path, Predicate<Anchor> link)
            throws Exception {
        new Entrance(world).enter(ViewTest::as, opener);
        Visit.go(path);
        Anchor file = LocatorJ._find(Anchor.class).stream()
                .filter(anchor -> anchor.getElement().hasAttribute("download") && link.test(anchor))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such file is handed out at " + path));
        RequestContextHolder.resetRequestAttributes();
        new Entrance(world).enter(SignedIn::signIn, caller);
        return follow(file, caller);
    }

    /** Through the handler that is registered for the link, as the servlet would. */
    private static Answer follow(Anchor file, Caller caller) throws Exception {
        VaadinSession session = VaadinSession.getCurrent();
        ElementStreamResource resource = session.getResourceRegistry()
                .getResource(new URI(file.getHref()))
                .map(ElementStreamResource.class::cast)
                .orElseThrow();
        MockHttpServletResponse response = new MockHttpServletResponse();
        resource.getElementRequestHandler()
                .handleRequest(
                        VaadinRequest.getCurrent(),
                        new VaadinServletResponse(response, (VaadinServletService) VaadinService.getCurrent()),
                        session,
                        resource.getOwner());
        int bytes = response.getContentAsByteArray().length;
        return Answer.of(outcome(response.getStatus(), bytes, caller), "HTTP " + response.getStatus());
    }

    private static Outcome outcome(int status, int bytes, Caller caller) {
        assertThat(bytes > 0).as("%d bytes with HTTP %d", bytes, status).isEqualTo(status == 200);
        return switch (status) {
            case 200 -> Outcome.OPENS;
            case 403 -> caller == Caller.ANONYMOUS ? Outcome.SIGN_IN : Outcome.DENIED;
            case 404 -> Outcome.NOT_FOUND;
            default -> throw new AssertionError("HTTP " + status);
        };
    }
}
