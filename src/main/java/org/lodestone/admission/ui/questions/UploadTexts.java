package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.upload.UploadI18N;
import org.lodestone.shell.Words;

/** The upload's own words in the reader's language. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(t("drop")).setMany(t("drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(t("choose")).setMany(t("choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(t("tooMany"))
                .setFileIsTooBig(t("tooBig"))
                .setIncorrectFileType(t("wrongKind")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("connecting"))
                        .setStalled(t("stalled"))
                        .setProcessing(t("processing"))
                        .setHeld(t("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("remaining"))
                        .setUnknown(t("remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("serverUnavailable"))
                        .setUnexpectedServerError(t("refused"))
                        .setForbidden(t("forbidden"))));
        texts.setFile(
                new UploadI18N.File().setRetry(t("retry")).setStart(t("start")).setRemove(t("cancel")));
        return texts;
    }

    private static String t(String element) {
        return Words.t("admissionui.upload." + element);
    }
}
