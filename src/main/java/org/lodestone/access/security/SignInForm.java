package org.lodestone.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.ContinuePath;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.access.SigningIn;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The form that signs in: a plain post with a CSRF token, so that password managers and slow connections get along with it. */
@Component
class SignInForm {

    private final PasswordSignIn passwords;
    private final BackToTheForm failed;
    private final SigningIn signingIn;

    SignInForm(PasswordSignIn passwords, BackToTheForm failed, SigningIn signingIn) {
        this.passwords = passwords;
        this.failed = failed;
        this.signingIn = signingIn;
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
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        String wanted = request.getParameter("continue");
        String path = wanted == null || wanted.isBlank() ? String.valueOf(person.getDetails()) : wanted;
        response.sendRedirect(request.getContextPath() + ContinuePath.safe(path));
    }

    private void record(@Nullable Authentication authentication) {
        if (authentication instanceof PersonAuthentication person) {
            signingIn.signedOut(person.person());
        }
    }
}
