package org.lodestone.access.security;

import org.lodestone.access.PersonAuthentication;
import org.lodestone.access.SignInAttempt;
import org.lodestone.access.SignInOutcome;
import org.lodestone.access.SigningIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets Spring Security's form ask {@link SigningIn}. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SigningIn signingIn;

    PasswordSignIn(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        SignInRequest request = (SignInRequest) typed.getDetails();
        SignInOutcome outcome = signingIn.signIn(new SignInAttempt(
                typed.getName(), String.valueOf(typed.getCredentials()), request.client(), request.confirmation()));
        if (outcome instanceof SignInOutcome.Granted granted) {
            PersonAuthentication person = PersonAuthentication.ofSession(granted.person(), granted.start());
            person.setDetails(granted.continuePath());
            return person;
        }
        throw new NotSignedIn(outcome);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
