package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.files.FileKind;
import org.lodestone.files.Files;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FileDownload;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Downloads;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Refusals;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** The file of a certificate: what is there, and where a new one is dropped. The limits are said beforehand. */
final class CertificateFile extends Composite<Div> {

    private final UUID certificate;
    private final CertificatesSaver saver;
    private final Consumer<CertificateSummary> stored;
    private final Runnable remove;
    private final Div there = new Div();
    private final Span error = new Span();
    private final Refusals refusals = new Refusals();
    private final Div drop = new Div();
    private final Upload upload = new Upload(this::take);
    private final Button choose = new Button(Words.t("profile.certificates.choose"));

    /** @param remove takes the file away, when the person has said so once more */
    CertificateFile(
            CertificateSummary certificate,
            CertificatesSaver saver,
            Consumer<CertificateSummary> stored,
            Runnable remove) {
        this.certificate = certificate.id();
        this.saver = saver;
        this.stored = stored;
        this.remove = remove;
        upload.setUploadButton(choose);
        upload.setI18n(VaadinTexts.upload(false));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Files.MAX_BYTES);
        upload.setAcceptedFileTypes(FileKind.offered());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> {
            refusals.end();
            upload.clearFileList();
        });
        Span limits = new Span(Words.t("profile.certificates.limits"));
        limits.addClassNames("ls-small", "ls-muted");
        error.addClassName("org-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        drop.addClassName("org-drop");
        drop.add(upload, limits);
        getContent().addClassName("org-rows");
        getContent().add(there, drop, error);
        show(certificate.fileName());
    }

    private void take(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        ui.access(refusals::begin);
        try (InputStream content = event.getInputStream()) {
            CertificateSummary now = saver.upload(certificate, event.getFileName(), content);
            ui.access(() -> {
                say();
                show(now.fileName());
                stored.accept(now);
            });
        } catch (Problem refused) {
            event.reject();
            ui.access(() -> refuse(event.getFileName(), ProblemWords.of(refused)));
        }
    }

    void show(@Nullable String name) {
        there.removeAll();
        if (name != null) {
            RemoveButton button = new RemoveButton(Words.t("profile.certificates.removeFile", "name", name), this::ask);
            button.setVisible(drop.isVisible());
            there.add(new Anchor(handler(), AttachmentType.DOWNLOAD, name), button);
        }
    }

    private void ask() {
        ConfirmAct.askDangerous(
                Words.t("profile.certificates.removeFile.title"),
                Words.t("profile.certificates.removeFile.follows"),
                Words.t("profile.certificates.removeFile.verb"),
                remove);
    }

    /** The file is gone, and its button with it: another can be chosen next. */
    void removed() {
        refusals.begin();
        refusals.end();
        say();
        show(null);
        choose.focus();
    }

    void notRemoved(String name, Problem refused) {
        refuse(name, ProblemWords.of(refused));
        refusals.end();
    }

    private DownloadHandler handler() {
        return Downloads.checked(this::send);
    }

    /** As an attachment, with the type that the content has and no guessing by the browser. */
    private void send(DownloadEvent event) throws IOException {
        FileDownload download = saver.download(certificate);
        event.setFileName(download.name());
        event.setContentType(download.mediaType());
        event.setContentLength(download.bytes());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        download.content().writeTo(event.getOutputStream());
    }

    private void refuse(String file, String why) {
        refusals.add(file, why);
        say();
    }

    private void say() {
        String refused = refusals.text();
        error.setText(refused == null ? "" : refused);
        error.setVisible(refused != null);
    }

    void readOnly(boolean readOnly) {
        drop.setVisible(!readOnly);
        there.getChildren().filter(Button.class::isInstance).forEach(remove -> remove.setVisible(!readOnly));
    }
}
