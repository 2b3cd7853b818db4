package org.lodestone.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lodestone.access.MyAccount;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Reader;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The language and zone of every page: the account's where somebody is signed in, else what a cookie remembers, else the
 * first of the browser's languages that the portal speaks, else English.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReaderOfThePage implements VaadinServiceInitListener {

    static final String COOKIE = "lodestone-language";

    private final transient MyAccount account;

    ReaderOfThePage(MyAccount account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::speak);
    }

    private void speak(UIInitEvent init) {
        Optional<PersonCard> person = account.signedIn() ? Optional.of(account.card()) : Optional.empty();
        Language language = person.map(PersonCard::language).orElseGet(() -> ofBrowser(VaadinRequest.getCurrent()));
        ZoneId zone = person.map(PersonCard::zone).orElse(ZoneOffset.UTC);
        Reader.reads(init.getUI().getSession(), language, zone);
        init.getUI().setLocale(language.locale());
    }

    static Language ofBrowser(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> spoken(cookie.getValue()).stream())
                .findFirst()
                .orElseGet(() -> accepted(Collections.list(request.getLocales())));
    }

    private static Language accepted(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<Language> spoken(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
