package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lodestone.files.FileId;
import org.lodestone.files.StoredFile;

/** Where a question's files go and come from. Every method checks the right again. */
public interface FileDesk {

    /**
     * Stores a file and adds it to the answer.
     *
     * @return the answer with it
     */
    String add(String name, InputStream content) throws IOException;

    /** @return the answer without it */
    String remove(FileId file);

    /** The data sheets of the files that an answer names. */
    List<StoredFile> sheets(String answer);

    /** The file's name, leading to its content. */
    Component link(StoredFile file);
}
