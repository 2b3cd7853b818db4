package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.lodestone.admission.ui.questions.FileList;
import org.lodestone.files.StoredFile;
import org.lodestone.shell.Downloads;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Words;

/** Every file of the case, and the application itself as it was submitted. */
final class DocumentsTab extends Div {

    private final CaseAtHand hand;

    DocumentsTab(CaseAtHand hand) {
        this.hand = hand;
        addClassName("adm-stack");
        Anchor copy = new Anchor(copy(), AttachmentType.DOWNLOAD, Words.t("admissionui.bench.print"));
        copy.addClassName("ls-button");
        add(copy);
        StaffFiles files = new StaffFiles(hand);
        List<StoredFile> all = files.all();
        add(
                all.isEmpty()
                        ? new EmptyState(
                                Words.t("admissionui.bench.noDocuments"), Words.t("admissionui.bench.noDocuments.text"))
                        : new FileList().show(all, files, null));
    }

    private DownloadHandler copy() {
        var language = Words.language();
        return Downloads.checked(DownloadHandler.fromInputStream(download -> {
            byte[] pdf = hand.services().printing().pdfForStaff(hand.alliance(), hand.reference(), language);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), hand.reference() + ".pdf", "application/pdf", pdf.length);
        }));
    }
}
