package org.lodestone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import org.lodestone.kernel.Language;
import org.springframework.stereotype.Component;

/** What every session and page of the portal starts with: the error handler, Vaadin's own messages, the page's language. */
@Component
class ShellInit implements VaadinServiceInitListener {

    private final PortalTexts texts;

    ShellInit(PortalTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Problems()));
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.addIndexHtmlRequestListener(new ColourChoice());
    }

    private void speak(UI ui) {
        Language language = Language.of(ui.getLocale());
        ui.getReconnectDialogConfiguration().setDialogText(texts.text("shell.connection.lost", language, Map.of()));
        ui.getReconnectDialogConfiguration()
                .setDialogTextGaveUp(texts.text("shell.connection.gaveUp", language, Map.of()));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0", language.locale().toLanguageTag());
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Language language = Language.of(info.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text("shell.sessionExpired.title", language, Map.of()));
        messages.setSessionExpiredMessage(texts.text("shell.sessionExpired.text", language, Map.of()));
        messages.setInternalErrorCaption(texts.text("shell.failure.title", language, Map.of()));
        messages.setInternalErrorMessage(texts.text("shell.failure.reload", language, Map.of()));
        messages.setCookiesDisabledCaption(texts.text("shell.cookies.title", language, Map.of()));
        messages.setCookiesDisabledMessage(texts.text("shell.cookies.text", language, Map.of()));
        return messages;
    }
}
