package org.lodestone.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind for tests, and some that are not taken. */
public final class SampleFiles {

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">%s</Types>";

    private SampleFiles() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF's beginning, then filled to this size. */
    public static byte[] pdf(int bytes) {
        byte[] result = new byte[bytes];
        byte[] head = pdf();
        System.arraycopy(head, 0, result, 0, head.length);
        for (int i = head.length; i < bytes; i++) {
            result[i] = (byte) (i * 31);
        }
        return result;
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted(""), "word/document.xml", "<document/>"));
    }

    public static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted(""), "xl/workbook.xml", "<workbook/>"));
    }

    public static byte[] docxWithMacros() {
        return zip(Map.of(
                "[Content_Types].xml",
                TYPES.formatted(""),
                "word/document.xml",
                "<document/>",
                "word/vbaProject.bin",
                "macro"));
    }

    public static byte[] renamedMacroWorkbook() {
        return zip(Map.of(
                "[Content_Types].xml",
                TYPES.formatted("<Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>"),
                "xl/workbook.xml",
                "<workbook/>"));
    }

    /** As Office writes a document with a password: an OLE container. */
    public static byte[] encryptedDocx() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
    }

    /** A zip whose directory says that its parts are encrypted. */
    public static byte[] encryptedZip() {
        byte[] bytes = docx();
        for (int i = 0; i + 10 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }
        return bytes;
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
