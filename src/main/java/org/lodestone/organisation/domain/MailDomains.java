package org.lodestone.organisation.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** E-mail domains that belong to one organisation, and those of providers at which anybody has an address. */
public final class MailDomains {

    private static final Pattern SHAPE =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    /** Providers open to anybody; a shared address there says nothing about an organisation. */
    private static final Set<String> OPEN_TO_ANYBODY = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "yahoo.fr",
            "yahoo.co.uk",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "gmx.com",
            "web.de",
            "t-online.de",
            "proton.me",
            "protonmail.com",
            "mail.ru",
            "inbox.ru",
            "list.ru",
            "bk.ru",
            "yandex.ru",
            "yandex.com",
            "ya.ru",
            "rambler.ru",
            "umail.uz",
            "mail.uz",
            "inbox.uz",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "laposte.net",
            "sfr.fr",
            "qq.com",
            "163.com",
            "naver.com",
            "zoho.com");

    private MailDomains() {}

    /** A domain as it is kept: lower case, without a leading at sign. */
    public static String canonical(String typed) {
        String domain = typed.strip().toLowerCase(Locale.ROOT);
        return domain.substring(domain.lastIndexOf('@') + 1);
    }

    public static boolean isDomain(String text) {
        return text.length() <= 253 && SHAPE.matcher(canonical(text)).matches();
    }

    /** The domain when it can be one organisation's own, else null. */
    public static @Nullable String own(String typed) {
        String domain = canonical(typed);
        return isDomain(domain) && !OPEN_TO_ANYBODY.contains(domain) ? domain : null;
    }
}
