package org.lodestone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, started once for all stories. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** What a closed network needs. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Without a browser the test is skipped aloud; on the build machine ({@code CI=true}) it fails. */
    static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> program = find();
            if (program.isEmpty()) {
                missing();
            }
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.orElseThrow())
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static void missing() {
        String message = "No Chromium: set LODESTONE_CHROMIUM or install chromium or google-chrome";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail(message);
        }
        System.out.println("\n#### BROWSER TESTS SKIPPED. " + message + " ####");
        Assumptions.abort(message);
    }

    private static Optional<Path> find() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<Path> named = Optional.ofNullable(System.getenv("LODESTONE_CHROMIUM")).stream()
                .map(Path::of);
        Stream<Path> installed = NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.concat(named, installed).filter(Files::isExecutable).findFirst();
    }
}
