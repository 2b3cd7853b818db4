package org.lodestone.organisation.editors;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestone.files.FileKind;

/** What the browser's file chooser offers; the server decides by the content. */
final class FileKinds {

    private FileKinds() {}

    static String[] accepted(FileKind[] kinds) {
        return Stream.concat(
                        Arrays.stream(kinds).map(FileKind::mediaType),
                        Arrays.stream(kinds).map(kind -> "." + kind.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
    }
}
