package org.lodestone.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "evil.example",
                "/ok\r\nSet-Cookie: a=b",
                "/sign-out",
                "/a b",
                ""
            })
    void another_sites_address_leads_home(String wanted) {
        assertThat(ContinuePath.safe(wanted)).isEqualTo("/");
    }

    @Test
    void a_path_of_the_portal_is_kept_with_its_query() {
        assertThat(ContinuePath.safe("/o/ORG-000001/cases/ERMA-2026-000001?tab=messages"))
                .isEqualTo("/o/ORG-000001/cases/ERMA-2026-000001?tab=messages");
        assertThat(ContinuePath.appendTo("sign-in", "/invitation/abc"))
                .isEqualTo("sign-in?continue=%2Finvitation%2Fabc");
    }
}
