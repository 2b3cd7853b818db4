package org.lodestone;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
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

    public static void main(String[] args) {
        SpringApplication.run(Lodestone.class, args);
    }
}
