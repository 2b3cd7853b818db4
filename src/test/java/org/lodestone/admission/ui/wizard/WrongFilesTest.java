package org.lodestone.admission.ui.wizard;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.admission.ACase;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.CaseFixture;
import org.lodestone.files.SampleFiles;
import org.lodestone.files.StoredFile;
import org.lodestone.files.WrongFile;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.Uploads;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files for a question of the form, through the wizard's own upload. */
@Tag("database")
class WrongFilesTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AttachingFiles attaching;

    @Autowired
    JdbcClient database;

    private ACase made;

    @BeforeEach
    void aDraft() {
        made = cases.aCase().draft();
        as(made.applicant());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_wrong_file_is_refused_at_the_field_and_nothing_of_it_is_kept(Language language) {
        reading(language, ZoneId.of("UTC"));
        openForm();
        for (WrongFile file : WrongFile.all()) {
            assertThat(Uploads.drop(upload(), file.name(), file.content(), file.declared()))
                    .as(file.name())
                    .isFalse();
            Uploads.finish(upload());
            assertThat(Wizard.error("documents")).isEqualTo(file.message(language));
            Wizard.leave("documents");
            assertThat(Wizard.error("documents")).as("after leaving").isEqualTo(file.message(language));
        }
        assertThat(rows()).isZero();
        assertThat(kept()).isEmpty();
        assertThat(_find(Wizard.block("documents"), Anchor.class)).isEmpty();
    }

    @Test
    void one_file_too_many_is_refused_and_the_others_stay() {
        openForm();
        Uploads.drop(upload(), "one.pdf", SampleFiles.pdf(), 10);
        Uploads.drop(upload(), "two.png", SampleFiles.png(), 10);
        Uploads.drop(upload(), "three.jpeg", SampleFiles.jpeg(), 10);
        Uploads.finish(upload());

        assertThat(Wizard.error("documents"))
                .isEqualTo("three.jpeg: At most 2 files belong here; this one was not kept.");
        assertThat(kept()).extracting(StoredFile::name).containsExactlyInAnyOrder("one.pdf", "two.png");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_taken_does_not_hide_why_another_of_the_same_batch_was_not() {
        openForm();
        Uploads.drop(upload(), "program.pdf", new byte[] {'M', 'Z', 0, 0}, 10);
        Uploads.drop(upload(), "good.pdf", SampleFiles.pdf(), 10);
        Uploads.finish(upload());
        assertThat(Wizard.error("documents")).startsWith("program.pdf: This file was not kept");
        assertThat(kept()).extracting(StoredFile::name).containsExactly("good.pdf");

        Uploads.send(upload(), "better.pdf", SampleFiles.pdf());
        assertThat(Wizard.error("documents")).isEmpty();
    }

    @Test
    void each_of_several_refused_files_has_a_line_until_the_next_are_dropped() {
        openForm();
        Uploads.drop(upload(), "program.pdf", new byte[] {'M', 'Z', 0, 0}, 10);
        _fireEvent(upload(), new FileRejectedEvent(upload(), "That kind is not accepted", "notes.txt"));
        Uploads.drop(upload(), "empty.pdf", new byte[0], 10);
        Uploads.finish(upload());
        assertThat(Wizard.error("documents").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("program.pdf: "),
                        line -> assertThat(line).isEqualTo("notes.txt: That kind is not accepted"),
                        line -> assertThat(line).startsWith("empty.pdf: "));

        Uploads.send(upload(), "empty.png", new byte[0]);
        assertThat(Wizard.error("documents").lines()).singleElement().asString().startsWith("empty.png: ");
    }

    @Test
    void a_viewer_is_offered_no_upload_and_gets_none_through_the_handler() {
        openForm();
        Upload owners = upload();
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));

        assertThat(Uploads.send(owners, "a.pdf", SampleFiles.pdf())).isFalse();
        assertThat(rows()).isZero();

        openForm();
        assertThat(_find(Upload.class)).isEmpty();
    }

    private void openForm() {
        assertThat(open("o/" + made.of() + "/cases/" + made.reference() + "/form/first"))
                .isEqualTo(200);
    }

    private static Upload upload() {
        return _get(Wizard.block("documents"), Upload.class);
    }

    private List<StoredFile> kept() {
        return attaching.filesOf(made.of(), made.reference());
    }

    /** Files of the case, and parts of files that no data sheet names. */
    private long rows() {
        return database.sql("select (select count(*) from stored_file f where f.owner_id = c.id)"
                        + " + (select count(*) from file_part p where p.file_id not in (select id from stored_file))"
                        + " from membership_application c where c.reference = ?")
                .param(made.reference())
                .query(Long.class)
                .single();
    }
}
