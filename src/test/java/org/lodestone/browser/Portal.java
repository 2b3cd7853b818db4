package org.lodestone.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The packaged portal in a process of its own, on an H2 file of its own. */
final class Portal implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(10);

    private final int port;
    private final Path folder;
    private final List<String> settings;
    private @Nullable Process process;

    private Portal(int running) {
        this.port = running;
        this.folder = Path.of("target");
        this.settings = List.of();
    }

    private Portal(int port, Path folder, List<String> settings) {
        this.port = port;
        this.folder = folder;
        this.settings = settings;
        this.process = launch();
    }

    /**
     * While writing a story: the portal that already runs on {@code -Dlodestone.portal.port=...}. Without that setting, a new
     * one.
     */
    static Portal runningOr(String name, String... settings) {
        Integer running = Integer.getInteger("lodestone.portal.port");
        return running == null ? start(name, settings) : new Portal(running);
    }

    /** Starts on a free port and waits until the portal answers. */
    static Portal start(String name, String... settings) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "portals"));
            return new Portal(freePort(), Files.createTempDirectory(folder, name), List.of(settings)).ready();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Below the ports that clients get: asking one of those for an answer can end in a connection with oneself. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(18_000, 28_000);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (IOException taken) {
                LoggerFactory.getLogger(Portal.class).debug("Port {} is taken", port, taken);
            }
        }
    }

    String address(String path) {
        return "http://localhost:" + port + (path.startsWith("/") ? path : "/" + path);
    }

    /** What it has printed so far. */
    String printed() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its H2 file, without the ending. */
    Path database() {
        return folder.resolve("database");
    }

    /** Ends the process as a power switch of processes does (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    Portal startAgain() {
        process = launch();
        return ready();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Path log() {
        return folder.resolve("portal.log");
    }

    private Process launch() {
        String jar = System.getProperty("lodestone.jar", "target/lodestone-0.1.0-SNAPSHOT.jar");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar,
                "--server.port=" + port,
                "--lodestone.public-url=http://localhost:" + port,
                "--spring.datasource.url=jdbc:h2:file:"
                        + folder.toAbsolutePath().resolve("database")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"));
        command.addAll(settings);
        File log = log().toFile();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Portal ready() {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        long until = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("The portal did not start, see " + log() + "\n" + printed());
            }
            pause();
        }
        return this;
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(URI.create(address("/actuator/health")))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
