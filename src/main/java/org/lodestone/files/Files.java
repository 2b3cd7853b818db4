package org.lodestone.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestone.files.domain.FileKinds;
import org.lodestone.files.domain.FileNames;
import org.lodestone.files.domain.FileRows;
import org.lodestone.files.domain.ReceivedFile;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files for other rooms, which check who may store and read. */
@Service
@BetweenRooms
public class Files {

    /** The greatest size that is taken: 20 MB. */
    public static final long MAX_BYTES = 20L * 1000 * 1000;

    private final FileRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Files(FileRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Stores a file, or nothing at all. The content is received before a transaction begins; call it outside of one where
     * the content comes over a network.
     *
     * @param owner the record that it belongs to
     * @param content read to its end or to the limit; the caller closes it
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code fileTooLarge} (argument {@code max} in MB), {@code fileEmpty}
     *     or {@code fileKind}
     * @throws IOException when the content broke off
     */
    public StoredFile store(UUID owner, String name, InputStream content, PersonId by) throws IOException {
        try (ReceivedFile received = ReceivedFile.receive(content, MAX_BYTES)) {
            FileKind kind = FileKinds.of(received.path()).orElseThrow(() -> new Problem.RuleBroken("fileKind"));
            StoredFile sheet = new StoredFile(
                    new FileId(Ids.next()),
                    owner,
                    FileNames.clean(name),
                    kind,
                    received.bytes(),
                    received.sha256Hex(),
                    by,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            transaction.executeWithoutResult(status -> insert(sheet, received));
            return sheet;
        }
    }

    private void insert(StoredFile sheet, ReceivedFile received) {
        try {
            rows.insert(sheet, received.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Data sheets by id: one statement. */
    @Transactional(readOnly = true)
    public Map<FileId, StoredFile> sheets(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.sheets(ids.stream().map(FileId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** One data sheet; empty when there is no such file. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> sheet(FileId id) {
        return Optional.ofNullable(sheets(Arrays.asList(id)).get(id));
    }

    /** Writes a file's bytes, a row at a time; no transaction is held while the reader is slow. */
    public void write(FileId id, OutputStream out) throws IOException {
        rows.write(id, out);
    }

    @Transactional
    public void delete(FileId id) {
        rows.delete(id);
    }
}
