package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.BeneficialOwner;
import org.lodestone.organisation.BeneficialOwners;
import org.lodestone.shell.TextInput;
import org.lodestone.shell.Words;

/** Beneficial owners, a row each: name, kind, share. Its value is the canonical text of {@link BeneficialOwners}. */
public final class ShareholdersEditor extends Composite<Div> implements TextInput, HasLabel {

    private final NativeLabel label = new NativeLabel();
    private final Div rows = new Div();
    private final Span error = new Span();
    private final Button add = new Button(Words.t("profile.owners.add"), VaadinIcon.PLUS.create());
    private final List<ShareholderRow> shown = new ArrayList<>();
    private @Nullable Consumer<String> listener;
    private boolean readOnly;

    public ShareholdersEditor() {
        getContent().addClassName("org-rows");
        getContent().getElement().setAttribute("role", "group");
        label.addClassName("org-label");
        error.addClassName("org-error");
        error.setVisible(false);
        rows.addClassName("org-rows");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addClickListener(clicked -> append(null).focus());
        getContent().add(label, rows, error, new Div(add));
    }

    private ShareholderRow append(@Nullable BeneficialOwner owner) {
        ShareholderRow row = new ShareholderRow(owner, this::changed, this::remove);
        row.readOnly(readOnly);
        shown.add(row);
        rows.add(row);
        return row;
    }

    private void remove(ShareholderRow row) {
        shown.remove(row);
        rows.remove(row);
        changed();
    }

    private void changed() {
        boolean complete = shown.stream().allMatch(ShareholderRow::isRight);
        error(complete ? null : Words.t("profile.wrong.BENEFICIAL_OWNERS"));
        if (listener != null && complete) {
            listener.accept(text());
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String text() {
        return BeneficialOwners.write(shown.stream()
                .map(ShareholderRow::owner)
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public void show(String text) {
        List<BeneficialOwner> owners = BeneficialOwners.isCanonical(text) ? BeneficialOwners.read(text) : List.of();
        if (text.equals(text()) && !shown.isEmpty()) {
            return;
        }
        shown.clear();
        rows.removeAll();
        owners.forEach(this::append);
    }

    @Override
    public void onChange(Consumer<String> listener) {
        this.listener = listener;
    }

    @Override
    public void setLabel(String text) {
        label.setText(text);
        getContent().getElement().setAttribute("aria-label", text);
    }

    @Override
    public void error(@Nullable String message) {
        error.setText(message == null ? "" : message);
        error.setVisible(message != null);
    }

    @Override
    public void readOnly(boolean readOnly) {
        this.readOnly = readOnly;
        add.setVisible(!readOnly);
        shown.forEach(row -> row.readOnly(readOnly));
    }

    @Override
    public void focus() {
        add.focus();
    }
}
