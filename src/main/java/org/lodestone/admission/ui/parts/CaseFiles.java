package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.CaseDownload;
import org.lodestone.admission.ui.questions.FileDesk;
import org.lodestone.files.FileId;
import org.lodestone.files.StoredFile;
import org.lodestone.shell.Downloads;

/** The files of one question of an organisation's own case. */
public final class CaseFiles implements FileDesk {

    private final AttachingFiles attaching;
    private final String organisation;
    private final String reference;
    private final String question;
    private final Supplier<List<StoredFile>> read;
    private final Supplier<String> answer;

    /**
     * @param read the files that the page has read with its case
     * @param answer the question's answer as it is now
     */
    public CaseFiles(
            AttachingFiles attaching,
            String organisation,
            String reference,
            String question,
            Supplier<List<StoredFile>> read,
            Supplier<String> answer) {
        this.attaching = attaching;
        this.organisation = organisation;
        this.reference = reference;
        this.question = question;
        this.read = read;
        this.answer = answer;
    }

    @Override
    public String add(String name, InputStream content) throws IOException {
        StoredFile file = attaching.attach(organisation, reference, question, name, content);
        return Stream.concat(ids(answer.get()).stream(), Stream.of(file.id().toString()))
                .distinct()
                .collect(Collectors.joining(","));
    }

    @Override
    public String remove(FileId file) {
        attaching.remove(organisation, reference, question, file);
        return ids(answer.get()).stream()
                .filter(id -> !id.equals(file.toString()))
                .collect(Collectors.joining(","));
    }

    @Override
    public List<StoredFile> sheets(String answer) {
        List<StoredFile> known = of(answer, read.get());
        return known.size() == ids(answer).size() ? known : of(answer, attaching.filesOf(organisation, reference));
    }

    @Override
    public Component link(StoredFile file) {
        return new Anchor(download(file.id()), AttachmentType.DOWNLOAD, file.name());
    }

    private DownloadHandler download(FileId file) {
        return Downloads.checked(event -> send(event, attaching.download(organisation, reference, file)));
    }

    /** The files that an answer names, in its order. */
    public static List<StoredFile> of(String answer, List<StoredFile> files) {
        return ids(answer).stream()
                .flatMap(
                        id -> files.stream().filter(file -> file.id().toString().equals(id)))
                .toList();
    }

    /** As an attachment, with the type that the content has and no guessing by the browser. */
    public static void send(DownloadEvent event, CaseDownload download) throws IOException {
        event.setFileName(download.file().name());
        event.setContentType(download.file().kind().mediaType());
        event.setContentLength(download.file().bytes());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        download.content().writeTo(event.getOutputStream());
    }

    private static List<String> ids(String answer) {
        return answer.isBlank() ? List.of() : Stream.of(answer.split(",")).toList();
    }
}
