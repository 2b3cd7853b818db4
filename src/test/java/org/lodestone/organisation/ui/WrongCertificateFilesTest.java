package org.lodestone.organisation.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.files.SampleFiles;
import org.lodestone.files.WrongFile;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.shell.Words;
import org.lodestone.testing.Uploads;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of certificates, through the profile's own upload. */
@Tag("database")
class WrongCertificateFilesTest extends ViewTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_wrong_file_is_refused_beside_the_certificate_and_the_one_before_stays(Language language) {
        AnOrganisation plant = fixture.anOrganisation("Wrong files plant");
        as(plant.owner());
        reading(language, ZoneId.of("UTC"));
        open("o/" + plant.reference() + "/profile");
        _click(_get(Button.class, spec -> spec.withText(Words.t("profile.certificates.add"))));
        assertThat(Uploads.send(_get(Upload.class), "good.pdf", SampleFiles.pdf()))
                .isTrue();

        for (WrongFile file : WrongFile.all()) {
            assertThat(Uploads.drop(_get(Upload.class), file.name(), file.content(), file.declared()))
                    .as(file.name())
                    .isFalse();
            Uploads.finish(_get(Upload.class));
            assertThat(_get(Span.class, spec -> spec.withClasses("org-error")).getText())
                    .isEqualTo(file.message(language));
        }

        assertThat(organisations.profile(plant.id()).certificates())
                .singleElement()
                .satisfies(certificate -> assertThat(certificate.fileName()).isEqualTo("good.pdf"));
        assertThat(rows(plant)).isEqualTo(1);

        Upload owners = _get(Upload.class);
        as(fixture.colleague(plant, AccessRight.VIEWER));
        assertThat(Uploads.send(owners, "viewers.pdf", SampleFiles.pdf())).isFalse();
        assertThat(rows(plant)).isEqualTo(1);
        open("o/" + plant.reference() + "/profile");
        assertThat(_find(Upload.class)).isEmpty();
    }

    @Test
    void of_several_dropped_at_once_each_that_is_refused_has_a_line_though_one_was_taken() {
        AnOrganisation plant = fixture.anOrganisation("Several files plant");
        as(plant.owner());
        open("o/" + plant.reference() + "/profile");
        _click(_get(Button.class, spec -> spec.withText(Words.t("profile.certificates.add"))));
        Upload upload = _get(Upload.class);
        _fireEvent(upload, new FileRejectedEvent(upload, "One file belongs here", "second.pdf"));
        _fireEvent(upload, new FileRejectedEvent(upload, "One file belongs here", "third.pdf"));
        Uploads.send(upload, "good.pdf", SampleFiles.pdf());
        assertThat(_get(Span.class, spec -> spec.withClasses("org-error")).getText())
                .isEqualTo("second.pdf: One file belongs here\nthird.pdf: One file belongs here");

        Uploads.send(upload, "better.pdf", SampleFiles.pdf());
        assertThat(_find(Span.class, spec -> spec.withClasses("org-error"))).isEmpty();
    }

    private long rows(AnOrganisation plant) {
        return database.sql("select count(*) from stored_file where owner_id = ?")
                .param(plant.id().value())
                .query(Long.class)
                .single();
    }
}
