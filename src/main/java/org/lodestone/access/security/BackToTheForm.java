package org.lodestone.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lodestone.access.ContinuePath;
import org.lodestone.access.SignInOutcome;
import org.lodestone.access.TypedAddress;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** After a failed attempt: the same form again, saying why, and still knowing where the person wanted to go. */
@Component
class BackToTheForm implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof NotSignedIn refused ? reason(refused.outcome()) : "failed=wrong";
        String confirmation = request.getParameter("confirmation");
        String page = confirmation == null || confirmation.isBlank()
                ? "/sign-in?" + reason
                : "/confirm/" + URLEncoder.encode(confirmation, StandardCharsets.UTF_8) + "?" + reason;
        String wanted = request.getParameter("continue");
        TypedAddress.keep(request.getSession(), request.getParameter("email"));
        response.sendRedirect(request.getContextPath() + ContinuePath.appendTo(page, wanted == null ? "/" : wanted));
    }

    private static String reason(SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.TooEarly early ->
                "failed=wait&seconds=" + (early.remaining().toSeconds() + 1);
            case SignInOutcome.Suspended suspended -> "failed=suspended";
            case SignInOutcome.Wrong wrong -> "failed=wrong";
            case SignInOutcome.Granted granted -> "failed=wrong";
        };
    }
}
