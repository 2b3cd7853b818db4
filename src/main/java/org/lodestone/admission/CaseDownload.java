package org.lodestone.admission;

import java.io.IOException;
import java.io.OutputStream;
import org.lodestone.files.StoredFile;

/** A file that may be read: its data sheet, and a way to write its bytes out. */
public record CaseDownload(StoredFile file, Content content) {

    /** Writes the bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
