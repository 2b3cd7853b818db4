package org.lodestone.organisation.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.MineralInput;

class RowRulesTest {

    @ParameterizedTest
    @CsvSource({"842, t, 2025", "0, kg, 1900", "999999999999.9999, t, 2099", ", , ", ", , 2025"})
    void a_row_may_be_empty_or_say_an_amount_with_its_unit(BigDecimal amount, String unit, Integer year) {
        assertThatCode(() -> RowRules.check(mineral(amount, unit, year), true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, t, 2025, mineralAmount",
        "1, , 2025, mineralAmount",
        ", t, 2025, mineralAmount",
        "1, ' ', 2025, mineralAmount",
        "1, this unit is far too long, 2025, mineralAmount",
        "0.00001, t, 2025, mineralAmount",
        "1000000000000, t, 2025, mineralAmount",
        "1, t, 0, mineralYear",
        "1, t, 1899, mineralYear",
        "1, t, 2100, mineralYear"
    })
    void what_no_row_may_say_is_refused_whoever_saves_it(BigDecimal amount, String unit, Integer year, String problem) {
        assertThatThrownBy(() -> RowRules.check(mineral(amount, unit, year), true))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining(problem);
    }

    @Test
    void a_mineral_that_nobody_knows_is_not_found() {
        assertThatThrownBy(() -> RowRules.check(mineral(null, null, null), false))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_certificate_may_be_empty_and_not_endless() {
        assertThatCode(() -> RowRules.check(new CertificateInput("", "", "", null, null)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RowRules.check(new CertificateInput("ISO 9001", "n".repeat(201), "", null, null)))
                .hasMessageContaining("certificateTooLong");
    }

    private static MineralInput mineral(BigDecimal amount, String unit, Integer year) {
        return new MineralInput("tungsten", Set.of(), amount, unit, year);
    }
}
