package org.lodestone.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.files.FileId;
import org.lodestone.files.FileKind;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in the database: a data sheet, and the bytes in rows that are written and read one at a time. */
@Component
public class FileRows {

    /** 256 KiB. */
    static final int PART = 256 * 1024;

    private final JdbcClient database;

    FileRows(JdbcClient database) {
        this.database = database;
    }

    public void insert(StoredFile sheet, Path content) throws IOException {
        database.sql("insert into stored_file (id, owner_id, name, kind, bytes, sha256, stored_by, stored_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        sheet.id().value(),
                        sheet.owner(),
                        sheet.name(),
                        sheet.kind().name(),
                        sheet.bytes(),
                        sheet.sha256(),
                        sheet.by().value(),
                        sheet.at().atOffset(ZoneOffset.UTC))
                .update();
        try (InputStream in = java.nio.file.Files.newInputStream(content)) {
            int part = 0;
            for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                database.sql("insert into file_part (file_id, part, content) values (?, ?, ?)")
                        .params(sheet.id().value(), part++, bytes)
                        .update();
            }
        }
    }

    public List<StoredFile> sheets(Collection<UUID> ids) {
        return database.sql("select * from stored_file where id in (:ids)")
                .param("ids", ids)
                .query(FileRows::sheet)
                .list();
    }

    public void write(FileId id, OutputStream out) throws IOException {
        int part = 0;
        for (Optional<byte[]> bytes = part(id, part); bytes.isPresent(); bytes = part(id, part)) {
            out.write(bytes.get());
            part++;
        }
    }

    private Optional<byte[]> part(FileId id, int part) {
        return database.sql("select content from file_part where file_id = ? and part = ?")
                .params(id.value(), part)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    public void delete(FileId id) {
        database.sql("delete from file_part where file_id = ?")
                .param(id.value())
                .update();
        database.sql("delete from stored_file where id = ?").param(id.value()).update();
    }

    private static StoredFile sheet(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getObject("owner_id", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                new PersonId(row.getObject("stored_by", UUID.class)),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
