package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.shell.Words;

/** The certificates of an organisation, a card each with its file. */
public final class CertificatesEditor extends Composite<Div> {

    private final CertificatesSaver saver;
    private final Consumer<Instant> saved;
    private final Clock clock;
    private final Div cards = new Div();
    private final Span empty = new Span(Words.t("profile.certificates.empty"));
    private final Button add = new Button(Words.t("profile.certificates.add"), VaadinIcon.PLUS.create());
    private boolean readOnly;

    public CertificatesEditor(
            List<CertificateSummary> certificates, CertificatesSaver saver, Consumer<Instant> saved, Clock clock) {
        this.saver = saver;
        this.saved = saved;
        this.clock = clock;
        getContent().addClassName("org-rows");
        cards.addClassName("org-rows");
        empty.addClassName("ls-muted");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addClickListener(clicked -> add());
        getContent().add(cards, empty, new Div(add));
        show(certificates);
    }

    public void show(List<CertificateSummary> certificates) {
        cards.removeAll();
        certificates.forEach(this::append);
        empty.setVisible(certificates.isEmpty());
    }

    public void readOnly(boolean readOnly) {
        this.readOnly = readOnly;
        add.setVisible(!readOnly);
        cards.getChildren().map(CertificateCard.class::cast).forEach(card -> card.readOnly(readOnly));
    }

    private void add() {
        append(saver.add(new CertificateInput("", "", "", null, null))).focus();
        empty.setVisible(false);
        saved();
    }

    private CertificateCard append(CertificateSummary certificate) {
        CertificateCard card = new CertificateCard(certificate, saver, this::saved, this::removed);
        card.readOnly(readOnly);
        cards.add(card);
        return card;
    }

    private void removed(CertificateCard card) {
        cards.remove(card);
        empty.setVisible(cards.getComponentCount() == 0);
        saved();
    }

    private void saved() {
        saved.accept(clock.instant());
    }
}
