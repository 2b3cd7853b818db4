package org.lodestone.minerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void value_and_qualifier_are_kept_apart() {
        assertThat(Quantity.parse("970")).isEqualTo(new Quantity(new BigDecimal("970"), Qualifier.EXACT));
        assertThat(Quantity.parse(">4700000")).isEqualTo(new Quantity(new BigDecimal("4700000"), Qualifier.MORE_THAN));
        assertThat(Quantity.parse("W")).isEqualTo(new Quantity(null, Qualifier.WITHHELD));
        assertThat(Quantity.parse("NA")).isEqualTo(new Quantity(null, Qualifier.NOT_AVAILABLE));
        assertThat(Quantity.parse("Large")).isEqualTo(new Quantity(null, Qualifier.LARGE));
    }
}
