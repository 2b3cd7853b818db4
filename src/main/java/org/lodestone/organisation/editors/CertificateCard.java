package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Formats;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** One certificate with its file. */
final class CertificateCard extends Composite<Div> {

    /** Names of standards, the same in every language; any other can be written. */
    private static final String[] STANDARDS = {
        "ISO 9001", "ISO 14001", "ISO 45001", "ISO 50001", "IRMA", "TSM", "Copper Mark", "CERA 4in1", "RMAP"
    };

    private final ComboBox<String> standard = new ComboBox<>(Words.t("profile.certificates.standard"));
    private final TextField number = new TextField(Words.t("profile.certificates.number"));
    private final TextField issuer = new TextField(Words.t("profile.certificates.issuer"));
    private final TextField scope = new TextField(Words.t("profile.certificates.scope"));
    private final DatePicker validUntil = VaadinTexts.datePicker(Words.t("profile.certificates.validUntil"));
    private final Button remove = new Button(Words.t("profile.certificates.remove"));
    private final RowConflict<CertificateSummary> conflict =
            new RowConflict<>(CertificateSummary.class, CertificateCard::words, this::seen, this::fill);
    private final CertificateFile file;
    private final CertificatesSaver saver;
    private final Runnable saved;
    private CertificateSummary now;
    private boolean filling;

    CertificateCard(
            CertificateSummary certificate,
            CertificatesSaver saver,
            Runnable saved,
            Consumer<CertificateCard> removed) {
        this.now = certificate;
        this.saver = saver;
        this.saved = saved;
        this.file = new CertificateFile(certificate, saver, this::stored, this::removeFile);
        getContent().addClassName("org-certificate");
        describe();
        fill();
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(clicked -> ask(removed));
        Div fields = new Div(standard, number, issuer, validUntil, scope);
        fields.addClassName("org-fields");
        getContent().add(fields, conflict, file, new Div(remove));
        Stream.of(number, issuer, scope).forEach(field -> field.addValueChangeListener(changed -> left()));
        standard.addValueChangeListener(changed -> left());
        validUntil.addValueChangeListener(changed -> left());
    }

    private void describe() {
        standard.setItems(STANDARDS);
        standard.setAllowCustomValue(true);
        standard.addCustomValueSetListener(typed -> standard.setValue(typed.getDetail()));
        standard.setManualValidation(true);
        number.setMaxLength(CertificateInput.LONGEST_NUMBER);
        issuer.setMaxLength(CertificateInput.LONGEST_ISSUER);
        scope.setMaxLength(CertificateInput.LONGEST_SCOPE);
    }

    private void fill() {
        standard.setInvalid(false);
        refresh();
    }

    /**
     * What is shown is not what somebody typed: nothing is saved while the fields are filled one by one. What was typed and
     * refused stays.
     */
    private void refresh() {
        filling = true;
        try {
            if (!standard.isInvalid()) {
                standard.setValue(now.standard().isEmpty() ? null : now.standard());
            }
            number.setValue(now.number());
            issuer.setValue(now.issuer());
            scope.setValue(now.scope() == null ? "" : now.scope());
            validUntil.setValue(now.validUntil());
        } finally {
            filling = false;
        }
    }

    private void left() {
        if (!filling) {
            save();
        }
    }

    private void save() {
        String named = standard.getOptionalValue().orElse("").strip();
        boolean tooLong = named.length() > CertificateInput.LONGEST_STANDARD;
        standard.setErrorMessage(Words.t("problem.profileTooLong", "max", CertificateInput.LONGEST_STANDARD));
        standard.setInvalid(tooLong);
        CertificateInput input = new CertificateInput(
                tooLong ? now.standard() : named,
                number.getValue().strip(),
                issuer.getValue().strip(),
                scope.getValue().isBlank() ? null : scope.getValue().strip(),
                validUntil.getValue());
        store(input);
    }

    private void store(CertificateInput input) {
        try {
            now = saver.change(now.id(), input, now.version());
            saved.run();
        } catch (Problem.StaleEdit stale) {
            conflict.ask(stale, () -> store(input));
        }
    }

    private static String words(CertificateSummary theirs) {
        LocalDate until = theirs.validUntil();
        return Stream.of(
                        theirs.standard(),
                        theirs.number(),
                        theirs.issuer(),
                        until == null ? "" : Formats.shortDate(until),
                        theirs.scope() == null ? "" : theirs.scope(),
                        theirs.fileName() == null ? "" : theirs.fileName())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** With the file comes what a colleague wrote meanwhile: it is shown, so that nobody replaces it unseen. */
    private void stored(CertificateSummary certificate) {
        now = certificate;
        refresh();
        saved.run();
    }

    private void seen(CertificateSummary theirs) {
        now = theirs;
        file.show(theirs.fileName());
    }

    private void removeFile() {
        try {
            now = saver.removeFile(now.id(), now.version());
            file.removed();
            saved.run();
        } catch (Problem.StaleEdit stale) {
            conflict.ask(stale, this::removeFile);
        } catch (Problem refused) {
            file.notRemoved(Objects.requireNonNullElse(now.fileName(), ""), refused);
        }
    }

    private void ask(Consumer<CertificateCard> removed) {
        ConfirmAct.askDangerous(
                Words.t("profile.certificates.remove.title"),
                Words.t("profile.certificates.remove.follows"),
                Words.t("profile.certificates.remove"),
                () -> remove(removed));
    }

    private void remove(Consumer<CertificateCard> removed) {
        try {
            saver.remove(now.id(), now.version());
            removed.accept(this);
        } catch (Problem.StaleEdit stale) {
            conflict.ask(stale, () -> remove(removed));
        }
    }

    void readOnly(boolean readOnly) {
        standard.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
        issuer.setReadOnly(readOnly);
        scope.setReadOnly(readOnly);
        validUntil.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
        file.readOnly(readOnly);
    }

    void focus() {
        standard.focus();
    }
}
