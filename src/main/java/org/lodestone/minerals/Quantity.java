package org.lodestone.minerals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A printed figure: an amount, or the reason why there is none. */
public record Quantity(@Nullable BigDecimal amount, Qualifier qualifier) {

    /** Reads {@code 970}, {@code >4700000}, {@code W}, {@code NA} or {@code Large}. */
    public static Quantity parse(String printed) {
        String text = printed.strip();
        return switch (text) {
            case "W" -> new Quantity(null, Qualifier.WITHHELD);
            case "NA", "" -> new Quantity(null, Qualifier.NOT_AVAILABLE);
            case "Large" -> new Quantity(null, Qualifier.LARGE);
            default ->
                text.startsWith(">")
                        ? new Quantity(new BigDecimal(text.substring(1)), Qualifier.MORE_THAN)
                        : new Quantity(new BigDecimal(text), Qualifier.EXACT);
        };
    }

    /** The amount for a plot: nothing is drawn as nothing. */
    public double drawn() {
        return amount == null ? 0 : amount.doubleValue();
    }
}
