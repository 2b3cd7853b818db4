package org.lodestone.testing;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireEvent;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.upload.AllFinishedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mockito.Mockito;

/** Sends files through a page's own upload handler, as a browser would that has let them pass. */
public final class Uploads {

    private Uploads() {}

    /** One file, and nothing else. */
    public static boolean send(Upload upload, String name, byte[] content) {
        boolean taken = drop(upload, name, content, content.length);
        finish(upload);
        return taken;
    }

    /**
     * One of several files.
     *
     * @param declared the size that the sender claims
     * @return whether it was taken
     */
    public static boolean drop(Upload upload, String name, byte[] content, long declared) {
        try {
            Part part = Mockito.mock(Part.class);
            Mockito.when(part.getInputStream()).thenReturn(new ByteArrayInputStream(content));
            UploadEvent event = new UploadEvent(
                    VaadinRequest.getCurrent(),
                    VaadinResponse.getCurrent(),
                    VaadinSession.getCurrent(),
                    name,
                    declared,
                    "application/pdf",
                    upload.getElement(),
                    part);
            UploadKt.get_handler(upload).handleUploadRequest(event);
            MockVaadin.clientRoundtrip(true);
            return !event.isRejected();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All files that were dropped together have been sent. */
    public static void finish(Upload upload) {
        _fireEvent(upload, new AllFinishedEvent(upload));
        MockVaadin.clientRoundtrip(true);
    }
}
