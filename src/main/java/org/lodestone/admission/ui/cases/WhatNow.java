package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseForOrganisation;
import org.lodestone.admission.CaseSheet;
import org.lodestone.admission.EndReason;
import org.lodestone.admission.ui.parts.PaceWords;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** What happens now, who looks at it, by when, how to add something, how to withdraw, and whom to write to. */
final class WhatNow extends Panel {

    WhatNow(OwnCase own) {
        super(Words.t("admissionui.now"));
        CaseForOrganisation now = own.now();
        CaseSheet sheet = now.sheet();
        with(new Paragraph(happens(sheet)));
        Facts facts = new Facts();
        if (sheet.state().beingHandled()) {
            facts.fact(
                    Words.t("admissionui.now.who"),
                    Words.t(
                            "admissionui.now.who.text",
                            "alliance",
                            sheet.alliance().name().in(Words.language())));
            facts.fact(Words.t("admissionui.now.when"), when(own));
        }
        if (own.may(CaseAction.WRITE_MESSAGE)) {
            facts.fact(Words.t("admissionui.now.add"), add(sheet));
        }
        if (own.may(CaseAction.WITHDRAW)) {
            facts.fact(Words.t("admissionui.now.withdraw"), Words.t("admissionui.now.withdraw.text"));
        }
        String contact = sheet.alliance().contact().value();
        facts.fact(Words.t("admissionui.now.contact"), new Anchor("mailto:" + contact, contact));
        with(facts);
    }

    private static String happens(CaseSheet sheet) {
        EndReason reason = sheet.endReason();
        return reason == null ? Words.t("admissionui.happens", sheet.state()) : Words.t("admissionui.ended", reason);
    }

    /** Answers are opened by the reviewer only while there is one; before, they are edited, and afterwards they stay. */
    private static String add(CaseSheet sheet) {
        if (sheet.state().beingHandled()) {
            return Words.t("admissionui.now.add.text");
        }
        return sheet.messagesUntil() == null
                ? Words.t("admissionui.now.add.draft")
                : Words.t("admissionui.now.add.ended", "date", Formats.date(sheet.messagesUntil()));
    }

    private static String when(OwnCase own) {
        CaseForOrganisation now = own.now();
        @Nullable LocalDate target = now.sheet().promised();
        String by = target == null ? "" : Words.t("admissionui.now.target", "date", Formats.date(target)) + " ";
        String stands = now.request() == null
                ? ""
                : Words.t(
                                "admissionui.now.stands",
                                "date",
                                Formats.date(now.request().due()))
                        + " ";
        return by
                + stands
                + PaceWords.of(
                        own.services().cases().pace(now.sheet().alliance().slug()));
    }
}
