package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.files.FileKind;
import org.lodestone.files.Files;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Refusals;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/**
 * Files, dropped or chosen, with their limits said beforehand, above the list of what is there. A refused file says why and
 * leaves nothing behind.
 */
final class FileField extends CustomField<String> {

    private final FileDesk desk;
    private final FileList list = new FileList();
    private final Button choose = new Button(Words.t("admissionui.files.choose"));
    private final Upload upload = new Upload(this::take);
    private final Refusals refusals = new Refusals();
    private String files = "";
    private @Nullable String problem;

    FileField(Question question, FileDesk desk) {
        super("");
        this.desk = desk;
        Integer maxCount = question.limits().maxCount();
        int most = maxCount == null ? 0 : maxCount;
        upload.setUploadButton(choose);
        upload.setI18n(VaadinTexts.upload(most != 1));
        upload.setMaxFileSize((int) Files.MAX_BYTES);
        upload.setAcceptedFileTypes(FileKind.offered());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        upload.addAllFinishedListener(done -> {
            refusals.end();
            upload.clearFileList();
        });
        Span limits = new Span(Words.t("admissionui.files.limits", "max", most));
        limits.addClassName("ls-small");
        Div box = new Div(upload, limits, list);
        box.addClassName("adm-upload");
        add(box);
    }

    private void take(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        ui.access(refusals::begin);
        try (InputStream content = event.getInputStream()) {
            String answer = desk.add(event.getFileName(), content);
            ui.access(() -> stored(answer));
        } catch (Problem refused) {
            event.reject();
            ui.access(() -> refuse(event.getFileName(), ProblemWords.of(refused)));
        }
    }

    private void refuse(String file, String why) {
        refusals.add(file, why);
        say();
    }

    private void remove(StoredFile file) {
        stored(desk.remove(file.id()));
    }

    private void stored(String answer) {
        problem = null;
        say();
        setPresentationValue(answer);
        updateValue();
    }

    private void say() {
        String refused = refusals.text();
        String said = refused == null ? problem : refused;
        super.setErrorMessage(said);
        super.setInvalid(said != null);
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        problem = message;
        say();
    }

    /** A refusal stays said while the answer itself is right. */
    @Override
    public void setInvalid(boolean invalid) {
        say();
    }

    @Override
    protected String generateModelValue() {
        return files;
    }

    @Override
    protected void setPresentationValue(@Nullable String answer) {
        files = answer == null ? "" : answer;
        list.show(desk.sheets(files), desk, isReadOnly() ? null : this::remove);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        upload.setVisible(!readOnly);
        setPresentationValue(files);
    }

    @Override
    public void focus() {
        choose.focus();
    }
}
