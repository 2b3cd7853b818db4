package org.lodestone.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Keeps files for other rooms, which check who may store and read. */
@Service
@BetweenRooms
public class Files {

    /** The greatest size that is taken: 20 MB. */
    public static final long MAX_BYTES = 20L * 1000 * 1000;

    /**
     * Stores a file, or nothing at all.
     *
     * @param owner the record that it belongs to
     * @param content read to its end or to the limit; the caller closes it
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code fileTooLarge}, {@code fileEmpty} or {@code fileKind}
     * @throws IOException when the content broke off
     */
    public StoredFile store(UUID owner, String name, InputStream content, PersonId by) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Data sheets by id: one statement. */
    public Map<FileId, StoredFile> sheets(Collection<FileId> ids) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes a file's bytes, a row at a time. */
    public void write(FileId id, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    public void delete(FileId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
