package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.files.StoredFile;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** Files by name and size, to read and, where it is allowed, to remove. */
public final class FileList extends UnorderedList {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1000);

    public FileList() {
        addClassName("adm-files");
    }

    /** @param remove null where nothing may be removed */
    public FileList show(List<StoredFile> files, FileDesk desk, @Nullable Consumer<StoredFile> remove) {
        removeAll();
        files.forEach(file -> add(line(file, desk, remove)));
        setVisible(!files.isEmpty());
        return this;
    }

    private static ListItem line(StoredFile file, FileDesk desk, @Nullable Consumer<StoredFile> remove) {
        Span size = new Span(size(file.bytes()));
        size.addClassName("ls-small");
        ListItem line = new ListItem(desk.link(file), size);
        if (remove != null) {
            Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), clicked -> remove.accept(file));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(Words.t("admissionui.files.remove", "name", file.name()));
            line.add(button);
        }
        return line;
    }

    static String size(long bytes) {
        BigDecimal exact = BigDecimal.valueOf(bytes);
        return bytes >= 1_000_000
                ? Words.t(
                        "admissionui.files.megabytes",
                        "size",
                        Formats.number(exact.divide(MEGABYTE, 1, RoundingMode.HALF_UP)))
                : Words.t(
                        "admissionui.files.kilobytes",
                        "size",
                        Formats.number(exact.divide(KILOBYTE, 0, RoundingMode.CEILING)));
    }
}
