package org.lodestone;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal: one deployable, many small rooms. */
@SpringBootApplication
@Modulithic(systemName = "Lodestone", sharedModules = "kernel")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/lodestone.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class Lodestone implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "img/lodestone.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }

    public static void main(String[] args) {
        SpringApplication.run(Lodestone.class, args);
    }
}
