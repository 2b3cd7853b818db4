package org.lodestone.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.ContinuePath;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.access.SigningIn;
import org.lodestone.access.TryingTheDemo;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;

/** The form that signs in: a plain post with a CSRF token, so that password managers and slow connections get along with it. */
@Component
class SignInForm {

    private final PasswordSignIn passwords;
    private final BackToTheForm failed;
    private final SigningIn signingIn;
    private final TryingTheDemo demo;

    SignInForm(PasswordSignIn passwords, BackToTheForm failed, SigningIn signingIn, TryingTheDemo demo) {
        this.passwords = passwords;
        this.failed = failed;
        this.signingIn = signingIn;
        this.demo = demo;
    }

    void on(HttpSecurity http) throws Exception {
        http.authenticationManager(new ProviderManager(passwords))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInRequest::of)
                        .successHandler(SignInForm::goOn)
                        .failureHandler(failed)
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, person) -> record(person))
                        .logoutSuccessUrl("/sign-in?out"));
        http.addFilterBefore(new DemoSignIn(demo), UsernamePasswordAuthenticationFilter.class);
    }

    static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        String wanted = request.getParameter("continue");
        String kept = person.getDetails() instanceof String path ? path : "/";
        response.sendRedirect(
                request.getContextPath() + ContinuePath.safe(wanted == null || wanted.isBlank() ? kept : wanted));
    }

    private void record(@Nullable Authentication authentication) {
        if (authentication instanceof PersonAuthentication person) {
            signingIn.signedOut(person.person());
        }
    }
}
