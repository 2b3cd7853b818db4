package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.InputStream;
import java.util.List;
import org.lodestone.admission.ui.parts.CaseFiles;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.admission.ui.questions.FileDesk;
import org.lodestone.admission.ui.questions.FileList;
import org.lodestone.files.FileId;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Downloads;

/** A case's files as its reviewers read them; nothing is added or removed here. */
final class StaffFiles implements FileDesk {

    private final CaseAtHand hand;

    StaffFiles(CaseAtHand hand) {
        this.hand = hand;
    }

    List<StoredFile> all() {
        return hand.services().files().filesForStaff(hand.alliance(), hand.reference());
    }

    @Override
    public String add(String name, InputStream content) {
        throw new Problem.NotFound();
    }

    @Override
    public String remove(FileId file) {
        throw new Problem.NotFound();
    }

    @Override
    public List<StoredFile> sheets(String answer) {
        return CaseFiles.of(answer, hand.now().mentioned().files());
    }

    @Override
    public Component link(StoredFile file) {
        return new Anchor(download(file.id()), AttachmentType.DOWNLOAD, file.name());
    }

    private DownloadHandler download(FileId file) {
        return Downloads.checked(event -> CaseFiles.send(
                event, hand.services().files().downloadForStaff(hand.alliance(), hand.reference(), file)));
    }

    static AnswerWords words(CaseAtHand hand) {
        StaffFiles files = new StaffFiles(hand);
        return new AnswerWords(
                hand.now().mentioned()::person,
                hand.now().sheet().alliance().tiers(),
                answer -> new FileList().show(files.sheets(answer), files, null),
                hand.services().sections()::of);
    }
}
