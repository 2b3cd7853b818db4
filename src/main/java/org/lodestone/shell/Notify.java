package org.lodestone.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that need no answer; they are read out by screen readers. */
public final class Notify {

    private Notify() {}

    public static void done(String text) {
        show(text, 4000);
    }

    /** A problem: stays longer. */
    public static void problem(String text) {
        show(text, 12_000).addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String text, int milliseconds) {
        Notification notification = new Notification();
        notification.add(new Span(text));
        notification.setDuration(milliseconds);
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.setAssertive(true);
        notification.open();
        return notification;
    }
}
