package org.lodestone.benefits.minerals.ui;

import java.math.BigDecimal;
import org.lodestone.minerals.Qualifier;
import org.lodestone.minerals.Quantity;
import org.lodestone.minerals.WorldFigure;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** Figures as the reader writes them; a missing one says why. */
final class Amounts {

    private Amounts() {}

    static String text(Quantity quantity) {
        BigDecimal amount = quantity.amount();
        if (amount == null) {
            return Words.t("minerallists.qualifier", quantity.qualifier());
        }
        String number = Formats.number(amount);
        return quantity.qualifier() == Qualifier.MORE_THAN ? "> " + number : number;
    }

    static String text(Quantity quantity, String unit) {
        return quantity.amount() == null ? text(quantity) : text(quantity) + " " + unit;
    }

    static String place(WorldFigure figure) {
        return switch (figure.place()) {
            case COUNTRY ->
                figure.country() == null
                        ? figure.printedName()
                        : figure.country().name(Words.language());
            case OTHERS -> Words.t("minerallists.others");
            case WORLD -> Words.t("minerallists.world");
        };
    }
}
