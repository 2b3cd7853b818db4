package org.lodestone.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Reader;
import org.lodestone.shell.Words;

/** The four languages, each in its own words; for people who are not signed in, remembered in a cookie. */
class LanguageSwitch extends Nav {

    LanguageSwitch() {
        addClassName("access-languages");
        setAriaLabel(Words.t("access.languages"));
        for (Language language : Language.values()) {
            NativeButton button = new NativeButton(Words.t("access.language", language), click -> choose(language));
            button.getElement().setAttribute("type", "button");
            button.getElement().setAttribute("data-code", language.code().toUpperCase(Locale.ROOT));
            button.setAriaLabel(Words.t("access.language", language));
            button.getElement().setAttribute("lang", language.locale().toLanguageTag());
            if (language == Words.language()) {
                button.getElement().setAttribute("aria-current", "true");
            }
            add(button);
        }
    }

    static void choose(Language language) {
        UI ui = UI.getCurrent();
        remember(ui, language);
        Reader.reads(ui.getSession(), language, Reader.zone());
        ui.getPage().reload();
    }

    static void remember(UI ui, Language language) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'",
                        ReaderOfThePage.COOKIE,
                        language.code());
    }
}
