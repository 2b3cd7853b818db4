package org.lodestone.access.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the sign-in form's post carries beside address and password. */
record SignInRequest(String client, @Nullable String confirmation) {

    static SignInRequest of(HttpServletRequest request) {
        String confirmation = request.getParameter("confirmation");
        return new SignInRequest(
                ClientPlace.of(request.getRemoteAddr()),
                confirmation == null || confirmation.isBlank() ? null : confirmation);
    }
}
