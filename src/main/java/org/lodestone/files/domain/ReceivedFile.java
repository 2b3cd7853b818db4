package org.lodestone.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.lodestone.kernel.Problem;

/**
 * What was received, in a temporary file until it is known to be acceptable: no database row is written, and no transaction
 * open, while a slow connection delivers. Closing it deletes the temporary file.
 */
public final class ReceivedFile implements AutoCloseable {

    /** What the temporary files of this process are called, whatever another one is receiving at the same time. */
    public static final String BEGINNING =
            "lodestone-received-" + ProcessHandle.current().pid() + "-";

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final long bytes;
    private final String sha256;

    private ReceivedFile(Path path, long bytes, String sha256) {
        this.path = path;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /**
     * Reads to the end, or until there are more bytes than allowed: what the sender declared is not trusted.
     *
     * @throws Problem.RuleBroken {@code fileTooLarge} or {@code fileEmpty}
     */
    public static ReceivedFile receive(InputStream content, long maxBytes) throws IOException {
        Path path = Files.createTempFile(BEGINNING, ".part");
        try {
            MessageDigest digest = sha256();
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                bytes = copy(content, out, maxBytes);
            }
            if (bytes == 0) {
                throw new Problem.RuleBroken("fileEmpty");
            }
            return new ReceivedFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    private static long copy(InputStream content, OutputStream out, long maxBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > maxBytes) {
                throw new Problem.RuleBroken("fileTooLarge", Map.of("max", maxBytes / 1_000_000));
            }
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Path path() {
        return path;
    }

    public long bytes() {
        return bytes;
    }

    /** Lower-case hex. */
    public String sha256Hex() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
