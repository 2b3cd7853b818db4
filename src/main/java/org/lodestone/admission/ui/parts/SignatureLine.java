package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lodestone.admission.Signature;
import org.lodestone.admission.SignatureState;
import org.lodestone.organisation.InvitationState;
import org.lodestone.organisation.InvitationSummary;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Whether a declaration is signed, by whom and when, or for whom it waits. */
public final class SignatureLine extends Div {

    public SignatureLine(SignatureState state) {
        addClassName("adm-signature");
        Signature signature = state.signature();
        if (signature != null) {
            add(new Tag(Tone.GOOD, Words.t("admissionui.signature.signed")), line(signed(signature)));
        } else if (state.signatory() != null) {
            add(
                    new Tag(Tone.ATTENTION, Words.t("admissionui.signature.waits")),
                    line(Words.t(
                            "admissionui.signature.waitsFor",
                            "person",
                            state.signatory().name())));
        } else if (state.invited() != null) {
            add(new Tag(Tone.ATTENTION, Words.t("admissionui.signature.waits")), line(invited(state.invited())));
        } else {
            add(
                    new Tag(Tone.NEUTRAL, Words.t("admissionui.signature.open")),
                    line(Words.t("admissionui.signature.nobody")));
        }
    }

    private static String signed(Signature signature) {
        return Words.t(
                "admissionui.signature.line",
                "person",
                signature.person(),
                "at",
                Formats.dateTimeWithZone(signature.at()),
                "version",
                signature.declarationVersion(),
                "language",
                signature.language().locale().getDisplayLanguage(Words.locale()));
    }

    private static String invited(InvitationSummary invited) {
        return Words.t(
                invited.state() == InvitationState.PENDING
                        ? "admissionui.signature.invited"
                        : "admissionui.signature.invitationOver",
                "person",
                invited.name() == null ? invited.email() : invited.name(),
                "email",
                invited.email(),
                "until",
                Formats.date(invited.expiresAt()));
    }

    private static Span line(String text) {
        return new Span(text);
    }
}
