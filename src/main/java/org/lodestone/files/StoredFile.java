package org.lodestone.files;

import java.time.Instant;
import java.util.UUID;
import org.lodestone.kernel.PersonId;

/**
 * A file's data sheet.
 *
 * @param owner the record that the file belongs to (a case, a certificate's organisation)
 * @param bytes counted while it was received
 * @param sha256 lower-case hex
 */
public record StoredFile(
        FileId id, UUID owner, String name, FileKind kind, long bytes, String sha256, PersonId by, Instant at) {}
