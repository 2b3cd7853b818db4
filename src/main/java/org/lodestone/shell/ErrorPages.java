package org.lodestone.shell;

/** Not found, denied, refused, failed: four pages that nobody should take for each other. */
final class ErrorPages {

    private ErrorPages() {}

    static EmptyState notFound() {
        return new EmptyState(Words.t("shell.notFound.title"), Words.t("shell.notFound.text"), home());
    }

    static EmptyState denied(String whomToAsk) {
        return new EmptyState(Words.t("shell.denied.title"), whomToAsk, home());
    }

    static EmptyState refused(String reason) {
        return new EmptyState(Words.t("shell.refused.title"), reason, home());
    }

    static EmptyState failed(String id, String path) {
        return new EmptyState(
                Words.t("shell.failure.title"),
                Words.t("shell.failure.text", "id", id),
                Links.button(path, Words.t("shell.tryAgain"), true));
    }

    private static com.vaadin.flow.component.html.Anchor home() {
        return Links.button("", Words.t("shell.toHome"), false);
    }
}
