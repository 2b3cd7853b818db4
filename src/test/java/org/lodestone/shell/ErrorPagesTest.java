package org.lodestone.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.Language;
import org.lodestone.testing.ViewTest;

class ErrorPagesTest extends ViewTest {

    @Test
    void an_unknown_address_is_not_found_inside_the_frame() {
        assertThat(open("no/such/page")).isEqualTo(404);

        _assertOne(AppLayout.class);
        assertThat(_get(H2.class).getText()).isEqualTo("This page was not found");
    }

    @Test
    void the_page_speaks_the_readers_language() {
        reading(Language.RU, ZoneId.of("Asia/Tashkent"));

        open("no/such/page");

        assertThat(_get(H2.class).getText()).isEqualTo("Страница не найдена");
    }
}
