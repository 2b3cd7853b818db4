package org.lodestone.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of files that are taken, told by their content and not by their name. */
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    /** What a browser's file chooser offers; which kind a file is, is decided by its content. */
    public static String[] offered() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.of(kind.mediaType, "." + kind.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
    }

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
