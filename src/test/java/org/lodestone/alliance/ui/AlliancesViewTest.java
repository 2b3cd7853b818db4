package org.lodestone.alliance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.Language;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class AlliancesViewTest extends ViewTest {

    @Autowired
    AccountFixture accounts;

    @Test
    void anybody_reads_both_alliances_their_tiers_and_which_fees_are_examples() {
        assertThat(open("alliances")).isEqualTo(200);
        assertThat(_get(H1.class).getText()).isEqualTo("Alliances");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains(
                        "European Raw Materials Alliance (example set-up)",
                        "Critical Minerals Institute (example set-up)");
        assertThat(texts()).contains("Free of charge", "CA$4,800 a year", "Example amount");
        assertThat(texts()).contains("Target: 15 working days from submission");
        assertThat(_find(Anchor.class, spec -> spec.withText("Register to apply")))
                .hasSize(1);
    }

    @Test
    void whoever_is_signed_in_is_not_told_to_register() {
        as(accounts.aPerson("Reader"));
        open("alliances");
        assertThat(_find(Anchor.class, spec -> spec.withText("Register to apply")))
                .isEmpty();
    }

    @Test
    void the_list_is_read_in_uzbek_too() {
        reading(Language.UZ, ZoneId.of("Asia/Tashkent"));
        open("alliances");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Kritik minerallar instituti (namuna sozlama)");
        assertThat(texts()).contains("Bepul", "Namunaviy summa");
    }

    private static Iterable<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
