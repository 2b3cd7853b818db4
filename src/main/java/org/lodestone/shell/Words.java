package org.lodestone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lodestone.kernel.Language;

/** Texts for views, in the reader's language: {@code Words.t("wizard.saved", "time", time)}. */
public final class Words {

    private Words() {}

    /** @param named names and values in turn */
    public static String t(String key, Object... named) {
        Map<String, Object> arguments = HashMap.newHashMap(named.length / 2);
        for (int i = 0; i + 1 < named.length; i += 2) {
            arguments.put((String) named[i], named[i + 1]);
        }
        return provider().getTranslation(key, locale(), arguments);
    }

    /** The text of an enum's constant: {@code <prefix>.<NAME>}. */
    public static String t(String prefix, Enum<?> constant) {
        return t(prefix + "." + constant.name());
    }

    public static Language language() {
        return Language.of(locale());
    }

    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.EN.locale() : ui.getLocale();
    }

    private static I18NProvider provider() {
        return VaadinService.getCurrent().getInstantiator().getI18NProvider();
    }
}
