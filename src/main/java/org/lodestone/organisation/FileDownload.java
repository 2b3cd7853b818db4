package org.lodestone.organisation;

import java.io.IOException;
import java.io.OutputStream;

/** A file that the reader may have; its bytes are read when they are written out. */
public record FileDownload(String name, String mediaType, long bytes, Content content) {

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
