package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.BeneficialOwner;
import org.lodestone.shell.Words;

/** One beneficial owner. A row without a name counts for nothing yet. */
final class ShareholderRow extends Composite<Div> {

    private final TextField name = new TextField(Words.t("profile.owners.name"));
    private final ComboBox<BeneficialOwner.Kind> kind = new ComboBox<>(Words.t("profile.owners.kind"));
    private final TextField share = new TextField(Words.t("profile.owners.share"));
    private final RemoveButton remove;

    ShareholderRow(@Nullable BeneficialOwner owner, Runnable changed, Consumer<ShareholderRow> removed) {
        remove = new RemoveButton(Words.t("profile.owners.remove"), () -> removed.accept(this));
        getContent().addClassNames("org-row", "org-owner");
        name.setMaxLength(200);
        kind.setItems(BeneficialOwner.Kind.values());
        kind.setItemLabelGenerator(each -> Words.t("owner-kind", each));
        kind.setValue(owner == null ? BeneficialOwner.Kind.LEGAL_ENTITY : owner.kind());
        if (owner != null) {
            name.setValue(owner.name());
            share.setValue(owner.share() == null ? "" : Amounts.written(owner.share()));
        }
        share.setManualValidation(true);
        name.addValueChangeListener(event -> changed.run());
        kind.addValueChangeListener(event -> changed.run());
        share.addValueChangeListener(event -> changed.run());
        getContent().add(name, kind, share, remove);
    }

    boolean isRight() {
        boolean right = share.isEmpty() || percent().isPresent();
        share.setInvalid(!right);
        return right;
    }

    Optional<BeneficialOwner> owner() {
        return name.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new BeneficialOwner(
                        name.getValue(),
                        kind.getOptionalValue().orElse(BeneficialOwner.Kind.LEGAL_ENTITY),
                        percent().orElse(null)));
    }

    private Optional<BigDecimal> percent() {
        return Amounts.number(share.getValue().replace("%", ""));
    }

    void readOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        kind.setReadOnly(readOnly);
        share.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }

    void focus() {
        name.focus();
    }
}
