package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.files.SampleFiles;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class CertificateFilesTest {

    private static final CertificateInput ISO =
            new CertificateInput("ISO 14001", "1234", "TÜV", "Smelter", LocalDate.of(2028, 3, 1));

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    KeepingTheProfile keeping;

    @Autowired
    KeepingCertificateFiles files;

    @Autowired
    JdbcClient database;

    @Test
    void a_file_goes_up_and_comes_down_and_a_new_one_replaces_it() throws IOException {
        AnOrganisation plant = fixture.anOrganisation("Certified plant");
        SignedIn.signIn(plant.owner());
        CertificateSummary certificate = keeping.addCertificate(plant.reference(), ISO);

        CertificateSummary first = upload(plant, certificate, "first.pdf", SampleFiles.pdf());
        CertificateSummary second = upload(plant, certificate, "second.png", SampleFiles.png());

        assertThat(first.fileName()).isEqualTo("first.pdf");
        assertThat(second.fileName()).isEqualTo("second.png");
        SignedIn.signIn(fixture.colleague(plant, AccessRight.VIEWER));
        FileDownload download = files.download(plant.reference(), certificate.id());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        download.content().writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(SampleFiles.png());
        assertThat(download.mediaType()).isEqualTo("image/png");
    }

    @Test
    void a_refused_file_leaves_the_one_before() throws IOException {
        AnOrganisation plant = fixture.anOrganisation("Refused file plant");
        SignedIn.signIn(plant.owner());
        CertificateSummary certificate = keeping.addCertificate(plant.reference(), ISO);
        upload(plant, certificate, "good.pdf", SampleFiles.pdf());

        assertThatThrownBy(() -> upload(plant, certificate, "bad.pdf", new byte[] {1, 2, 3}))
                .isInstanceOf(Problem.RuleBroken.class);

        assertThat(filesOf(plant)).isEqualTo(1);
        assertThat(keeping.profile(plant.reference()).certificates())
                .extracting(CertificateSummary::fileName)
                .containsExactly("good.pdf");
    }

    @Test
    void the_file_of_a_removed_certificate_stays_for_the_cases_that_name_it() throws IOException {
        AnOrganisation plant = fixture.anOrganisation("Removed certificate plant");
        SignedIn.signIn(plant.owner());
        CertificateSummary certificate = keeping.addCertificate(plant.reference(), ISO);
        CertificateSummary attached = upload(plant, certificate, "a.pdf", SampleFiles.pdf());

        keeping.removeCertificate(plant.reference(), attached.id(), attached.version());

        assertThat(filesOf(plant)).isEqualTo(1);
        assertThatThrownBy(() -> files.download(plant.reference(), attached.id()))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(keeping.profile(plant.reference()).certificates()).isEmpty();
    }

    @Test
    void neither_a_viewer_nor_a_stranger_uploads_and_a_stranger_reads_nothing() throws IOException {
        AnOrganisation plant = fixture.anOrganisation("Guarded files plant");
        AnOrganisation foreign = fixture.anOrganisation("Foreign files plant");
        SignedIn.signIn(plant.owner());
        CertificateSummary certificate = keeping.addCertificate(plant.reference(), ISO);
        upload(plant, certificate, "a.pdf", SampleFiles.pdf());

        SignedIn.signIn(fixture.colleague(plant, AccessRight.VIEWER));
        assertThatThrownBy(() -> upload(plant, certificate, "b.pdf", SampleFiles.pdf()))
                .isInstanceOf(Problem.NotAllowed.class);

        SignedIn.signIn(foreign.owner());
        assertThatThrownBy(() -> files.download(plant.reference(), certificate.id()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> files.download(foreign.reference(), certificate.id()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> upload(foreign, certificate, "c.pdf", SampleFiles.pdf()))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(filesOf(foreign)).isZero();
    }

    private CertificateSummary upload(AnOrganisation plant, CertificateSummary certificate, String name, byte[] content)
            throws IOException {
        return files.upload(plant.reference(), certificate.id(), name, new ByteArrayInputStream(content));
    }

    private long filesOf(AnOrganisation plant) {
        return database.sql("select count(*) from stored_file where owner_id = ?")
                .param(plant.id().value())
                .query(Long.class)
                .single();
    }
}
