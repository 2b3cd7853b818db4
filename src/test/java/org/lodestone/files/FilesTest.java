package org.lodestone.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestone.files.domain.ReceivedFile;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class FilesTest {

    @Autowired
    Files files;

    @Autowired
    JdbcClient database;

    private final UUID owner = UUID.randomUUID();
    private final PersonId person = PersonId.next();

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(FileKind.PDF, SampleFiles.pdf()),
                Arguments.of(FileKind.PNG, SampleFiles.png()),
                Arguments.of(FileKind.JPEG, SampleFiles.jpeg()),
                Arguments.of(FileKind.DOCX, SampleFiles.docx()),
                Arguments.of(FileKind.XLSX, SampleFiles.xlsx()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_kind_is_told_by_the_content(FileKind kind, byte[] content) throws IOException {
        StoredFile stored = store("anything.bin", content);

        assertThat(stored.kind()).isEqualTo(kind);
        assertThat(stored.bytes()).isEqualTo(content.length);
        assertThat(read(stored)).isEqualTo(content);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("an empty one", new byte[0], "fileEmpty"),
                Arguments.of("words called pdf", "just words".getBytes(StandardCharsets.UTF_8), "fileKind"),
                Arguments.of("a page", "<html></html>".getBytes(StandardCharsets.UTF_8), "fileKind"),
                Arguments.of("a program", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6}, "fileKind"),
                Arguments.of("a plain zip", SampleFiles.zip(Map.of("a.txt", "a")), "fileKind"),
                Arguments.of("types alone", SampleFiles.zip(Map.of("[Content_Types].xml", "<Types/>")), "fileKind"),
                Arguments.of("half a zip", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9}, "fileKind"),
                Arguments.of("macros", SampleFiles.docxWithMacros(), "fileKind"),
                Arguments.of("macros under another name", SampleFiles.renamedMacroWorkbook(), "fileKind"),
                Arguments.of("an encrypted document", SampleFiles.encryptedDocx(), "fileKind"),
                Arguments.of("an encrypted zip", SampleFiles.encryptedZip(), "fileKind"),
                Arguments.of("one byte too many", SampleFiles.pdf((int) Files.MAX_BYTES + 1), "fileTooLarge"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_refused_leaves_nothing_behind(String what, byte[] content, String rule) throws IOException {
        assertThatThrownBy(() -> store("document.pdf", content))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining(rule);
        assertNothingKept();
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_behind() throws IOException {
        InputStream breaking = new InputStream() {
            private int left = 500_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("gone");
                }
                return '%';
            }
        };

        assertThatThrownBy(() -> files.store(owner, "a.pdf", breaking, person)).isInstanceOf(IOException.class);
        assertNothingKept();
    }

    @Test
    void the_greatest_file_is_kept_in_small_rows_and_comes_back_whole() throws Exception {
        byte[] content = SampleFiles.pdf((int) Files.MAX_BYTES);

        StoredFile stored = store("great.pdf", content);

        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(database.sql("select max(octet_length(content)) from file_part where file_id = ?")
                        .param(stored.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(256 * 1024);
        assertThat(read(stored)).isEqualTo(content);
    }

    @Test
    void a_deleted_file_is_gone() throws IOException {
        StoredFile stored = store("a.pdf", SampleFiles.pdf());

        files.delete(stored.id());

        assertNothingKept();
        assertThat(read(stored)).isEmpty();
    }

    @Test
    void a_data_sheet_says_what_was_stored() throws IOException {
        StoredFile stored = store("..\\secret/ISO\u202E 14001\n.pdf", SampleFiles.pdf());

        assertThat(stored.name()).isEqualTo("ISO 14001.pdf");
        assertThat(files.sheets(List.of(stored.id()))).containsEntry(stored.id(), stored);
        assertThat(files.sheet(new FileId(UUID.randomUUID()))).isEmpty();
    }

    private StoredFile store(String name, byte[] content) throws IOException {
        return files.store(owner, name, new ByteArrayInputStream(content), person);
    }

    private byte[] read(StoredFile stored) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(stored.id(), out);
        return out.toByteArray();
    }

    private void assertNothingKept() throws IOException {
        assertThat(database.sql("select count(*) from stored_file where owner_id = ?")
                        .param(owner)
                        .query(Long.class)
                        .single())
                .isZero();
        try (Stream<Path> left = java.nio.file.Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(ReceivedFile.BEGINNING)))
                    .isEmpty();
        }
    }
}
