package org.lodestone.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lodestone.files.FileKind;

/**
 * Tells a file's kind by its content. An Office document is a zip with {@code [Content_Types].xml} and {@code word/} or
 * {@code xl/} (ECMA-376 part 2); with macros it is refused, and so is an encrypted one, which is no zip but an OLE
 * container. Only the zip's directory and that one small part are read, so an archive that unpacks to gigabytes does no harm.
 */
public final class FileKinds {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_CONTENT_TYPES = 1 << 20;

    private FileKinds() {}

    /** The kind; empty for everything that is not taken. */
    public static Optional<FileKind> of(Path file) throws IOException {
        byte[] head = head(file);
        if (begins(head, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(head, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (begins(head, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        return begins(head, ZIP) ? office(file) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean begins(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static Optional<FileKind> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry(CONTENT_TYPES);
            if (types == null || zip.size() > MOST_PARTS || hasMacros(zip, types)) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.XLSX) : Optional.empty();
        } catch (ZipException brokenOrEncrypted) {
            return Optional.empty();
        }
    }

    private static boolean hasMacros(ZipFile zip, ZipEntry types) throws IOException {
        boolean macroPart = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin"));
        try (InputStream in = zip.getInputStream(types)) {
            String declared = new String(in.readNBytes(LONGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
            return macroPart || declared.toLowerCase(Locale.ROOT).contains("macroenabled");
        }
    }
}
