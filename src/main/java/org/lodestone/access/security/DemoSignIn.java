package org.lodestone.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.access.SignInOutcome;
import org.lodestone.access.TryingTheDemo;
import org.lodestone.kernel.PersonId;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The click on one of the demo's people; it does nothing where there is no demo. */
final class DemoSignIn extends AbstractAuthenticationProcessingFilter {

    private final TryingTheDemo demo;

    DemoSignIn(TryingTheDemo demo) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in/demo"));
        this.demo = demo;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setAuthenticationManager(none -> none);
        setAuthenticationSuccessHandler(SignInForm::goOn);
        setAuthenticationFailureHandler(new BackToTheForm());
    }

    @Override
    protected boolean requiresAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return super.requiresAuthentication(request, response) && demo.isDemo();
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        SignInOutcome.Granted granted = demo.signInAs(person(request.getParameter("person")))
                .orElseThrow(() -> new NotSignedIn(new SignInOutcome.Wrong()));
        return PersonAuthentication.ofSession(granted.person(), granted.start());
    }

    private static PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException noId) {
            throw new NotSignedIn(new SignInOutcome.Wrong());
        }
    }
}
