package org.lodestone.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;

/** Light or dark as the person chose, from a cookie, before anything is painted; without a choice, as the system says. */
final class ColourChoice implements IndexHtmlRequestListener {

    static final String COOKIE = "lodestone-colours";
    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Cookie[] cookies = response.getVaadinRequest().getCookies();
        Optional<String> choice = Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.equals("light") || value.equals("dark"))
                .findFirst();
        choice.ifPresent(value -> response.getDocument().selectFirst("html").attr("style", "color-scheme: " + value));
    }
}
