package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.ContinuePath;
import org.lodestone.access.MyAccount;
import org.lodestone.access.TryingTheDemo;
import org.lodestone.access.TypedAddress;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Signing in by address and password; in the demo also by a click on one of its people. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<CalmPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyAccount account;
    private final transient TryingTheDemo demo;

    SignInView(MyAccount account, TryingTheDemo demo) {
        this.account = account;
        this.demo = demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String path = ContinuePath.safe(asked.getSingleParameter("continue").orElseGet(SignInView::keptByVaadin));
        if (account.signedIn()) {
            event.forwardTo(path.substring(1));
            return;
        }
        List<Component> parts = new ArrayList<>();
        notice(asked).ifPresent(parts::add);
        parts.add(form(path));
        parts.add(CalmPage.below(
                Links.to(AccessAddresses.FORGOTTEN, Words.t("access.signIn.forgotten")),
                Links.to(ContinuePath.appendTo(AccessAddresses.REGISTER, path), Words.t("access.signIn.register"))));
        if (demo.isDemo()) {
            parts.add(new PeopleToTry(demo.people(Words.language()), path));
        }
        getContent().show(Words.t("access.signIn.title"), parts.toArray(Component[]::new));
    }

    private static Optional<Component> notice(QueryParameters asked) {
        if (asked.getParameters().containsKey("out")) {
            return Optional.of(new Notice(Tone.GOOD, Words.t("access.signIn.out")));
        }
        if (asked.getParameters().containsKey("ready")) {
            return Optional.of(new Notice(Tone.GOOD, Words.t("access.signIn.ready")));
        }
        return asked.getSingleParameter("failed").map(reason -> failure(reason, asked));
    }

    static Component failure(String reason, QueryParameters asked) {
        String text =
                switch (reason) {
                    case "wait" -> Words.t("access.signIn.failed.wait", "seconds", seconds(asked));
                    case "suspended" -> Words.t("access.signIn.failed.suspended");
                    case "confirm" -> Words.t("access.confirm.wrong");
                    case "stale" -> Words.t("access.signIn.failed.stale");
                    default -> Words.t("access.signIn.failed.wrong");
                };
        Notice notice = new Notice(Tone.DANGER, text);
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private static long seconds(QueryParameters asked) {
        return asked.getSingleParameter("seconds")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Long::parseLong)
                .orElse(1L);
    }

    private static PostForm form(String path) {
        PostForm form = new PostForm("sign-in");
        if (!path.equals("/")) {
            form.hidden("continue", path);
        }
        EmailField email = Fields.email(Words.t("access.email"));
        PasswordField password = Fields.password(Words.t("access.password"), "current-password");
        String typed = typedBefore();
        email.setValue(typed);
        email.setAutofocus(typed.isEmpty());
        password.setAutofocus(!typed.isEmpty());
        form.add(email, password, PostForm.submit(Words.t("access.signIn.action")));
        return form;
    }

    /** After a mistake the address stands there still, and only the password is asked again. */
    private static String typedBefore() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null
                ? ""
                : TypedAddress.take(session.getSession()::getAttribute, session.getSession()::removeAttribute);
    }

    /** Where somebody wanted to go inside the page, when the way led here. */
    private static String keptByVaadin() {
        VaadinSession session = VaadinSession.getCurrent();
        Object kept = session == null || session.getSession() == null
                ? null
                : session.getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return kept instanceof String path ? "/" + path : "/";
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.signIn.title");
    }
}
