package org.lodestone.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.files.SampleFiles;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.SavingProfileRows;
import org.lodestone.testing.Uploads;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of certificates that two people deal with at once. */
@Tag("database")
class SharedCertificateFilesTest extends ViewTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    Organisations organisations;

    @Autowired
    SavingProfileRows rows;

    private AnOrganisation plant;

    @BeforeEach
    void a_certificate_has_a_file() {
        plant = fixture.anOrganisation("Plant of two");
        as(plant.owner());
        open("o/" + plant.reference() + "/profile");
        _click(_get(Button.class, spec -> spec.withText("Add a certificate")));
        Uploads.send(_get(Upload.class), "wrong.pdf", SampleFiles.pdf());
    }

    @Test
    void what_somebody_else_wrote_is_shown_before_the_file_is_removed() {
        issuerIs("Somebody else");

        remove();
        assertThat(now().fileName()).isEqualTo("wrong.pdf");
        _get(Span.class, spec -> spec.withPredicate(words -> words.getText().contains("Somebody else · wrong.pdf")));

        _click(_get(Button.class, spec -> spec.withText("Replace with mine")));
        assertThat(now().fileName()).isNull();
        assertThat(now().issuer()).isEqualTo("Somebody else");
        assertThat(_find(Anchor.class, spec -> spec.withText("wrong.pdf"))).isEmpty();
    }

    @Test
    void with_a_new_file_comes_what_somebody_else_wrote_and_stays() {
        issuerIs("Somebody else");
        Uploads.send(_get(Upload.class), "right.pdf", SampleFiles.pdf());
        assertThat(_get(TextField.class, spec -> spec.withLabel("Issuer")).getValue())
                .isEqualTo("Somebody else");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Number")), "QM-1");
        assertThat(now().issuer()).isEqualTo("Somebody else");
        assertThat(now().number()).isEqualTo("QM-1");
        assertThat(now().fileName()).isEqualTo("right.pdf");
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_was_typed_and_refused_stays_when_a_file_comes() {
        ComboBox<String> standard = _get(ComboBox.class, spec -> spec.withLabel("Standard"));
        String tooLong = "x".repeat(CertificateInput.LONGEST_STANDARD + 1);
        _setValue(standard, tooLong);

        Uploads.send(_get(Upload.class), "right.pdf", SampleFiles.pdf());

        assertThat(standard.isInvalid()).isTrue();
        assertThat(standard.getValue()).isEqualTo(tooLong);
        assertThat(now().fileName()).isEqualTo("right.pdf");
    }

    @Test
    void a_file_that_is_gone_already_is_shown_no_more_when_that_is_kept() {
        rows.removeFile(plant.id(), now().id(), now().version(), plant.owner(), Instant.now());

        remove();
        _click(_get(Button.class, spec -> spec.withText("Keep theirs")));

        assertThat(_find(Anchor.class, spec -> spec.withText("wrong.pdf"))).isEmpty();
    }

    @Test
    void why_a_file_could_not_be_removed_is_said_beside_it() {
        rows.removeCertificate(plant.id(), now().id(), now().version(), plant.owner(), Instant.now());

        remove();

        assertThat(_get(Span.class, spec -> spec.withClasses("org-error")).getText())
                .startsWith("wrong.pdf: ");
    }

    @Test
    void who_goes_back_keeps_the_file() {
        _click(remover());
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));

        _assertNone(ConfirmDialog.class);
        assertThat(now().fileName()).isEqualTo("wrong.pdf");
    }

    private void remove() {
        _click(remover());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static Button remover() {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter("Remove wrong.pdf"::equals).isPresent()));
    }

    private CertificateSummary now() {
        return organisations.profile(plant.id()).certificates().getFirst();
    }

    private void issuerIs(String issuer) {
        CertificateSummary seen = now();
        rows.changeCertificate(
                plant.id(),
                seen.id(),
                new CertificateInput("", "", issuer, null, null),
                seen.version(),
                plant.owner(),
                Instant.now());
    }
}
