package org.lodestone.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency of ISO 4217. */
public record Money(BigDecimal amount, Currency currency) implements Serializable {

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }
}
