package org.lodestone.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.shell.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of a view, without a browser (Karibu). Sign in with {@link #as}, go somewhere with {@link #open}, look with
 * Karibu's {@code LocatorJ}. English and UTC unless {@link #reading} says otherwise.
 */
@PortalTest
public abstract class ViewTest {

    private static final Routes ROUTES = routes();

    @Autowired
    protected ApplicationContext context;

    /** Begun once for a portal: beginning takes longer than most tests. Sessions and pages are every test's own. */
    private static final Map<ApplicationContext, VaadinServlet> SERVLETS = new ConcurrentHashMap<>();

    @BeforeEach
    protected final void startVaadin() {
        VaadinServlet servlet =
                SERVLETS.computeIfAbsent(context, portal -> new MockSpringServlet(ROUTES, portal, UI::new));

        MockVaadin.setup(UI::new, servlet);
        reading(Language.EN, ZoneId.of("UTC"));
    }

    @AfterEach
    protected final void stopVaadin() {
        MockVaadin.tearDown();
    }

    /** Signs a person in; coarse roles as in {@code @RolesAllowed}. */
    public static void as(PersonId person, String... roles) {
        SignedIn.signIn(person, roles);
        FakeRequest request = request();
        request.setUserPrincipalInt(person::toString);
        request.setUserInRole((principal, role) -> List.of(roles).contains(role));
    }

    /** The person and roles of the request that is under way, asked for when the page asks, as behind the filters. */
    protected static void asThisRequest() {
        FakeRequest request = request();
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        request.setUserPrincipalInt(reader instanceof PersonAuthentication ? reader : null);
        request.setUserInRole(
                (principal, role) -> SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                        .anyMatch(granted -> granted.getAuthority().equals("ROLE_" + role)));
    }

    /** Vaadin wraps the request, Spring's servlet once more. */
    private static FakeRequest request() {
        ServletRequest request = (ServletRequest) VaadinRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        return (FakeRequest) request;
    }

    /** The reader's language and zone. */
    protected final void reading(Language language, ZoneId zone) {
        Reader.reads(UI.getCurrent().getSession(), language, zone);
        UI.getCurrent().setLocale(language.locale());
    }

    /** Goes to an address, without a leading slash; answers the HTTP status that a browser would see. */
    protected final int open(String path) {
        UI ui = UI.getCurrent();
        int status = ui.getInternals().getRouter().navigate(ui, new Location(path), NavigationTrigger.PROGRAMMATIC);
        MockVaadin.clientRoundtrip(true);
        return status;
    }

    @SuppressWarnings("unchecked")
    private static Routes routes() {
        Set<Class<? extends Component>> routes = new HashSet<>();
        Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>();
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        scanner.findCandidateComponents("org.lodestone").forEach(found -> {
            Class<?> type = load(found.getBeanClassName());
            if (type.isAnnotationPresent(Route.class) || type.isAnnotationPresent(Layout.class)) {
                routes.add((Class<? extends Component>) type);
            } else {
                errors.add((Class<? extends HasErrorParameter<?>>) type);
            }
        });
        return new Routes(routes, errors, true);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
