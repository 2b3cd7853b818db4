package org.lodestone.alliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestone.alliance.ReadingAlliances;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Place;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class AllianceBadgeTest extends ViewTest {

    @Autowired
    ReadingAlliances alliances;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review/erma",
                "review/erma/ERMA-2026-000001",
                "alliances/erma/settings",
                "o/ORG-000001/apply/erma",
                "o/ORG-000001/cases/ERMA-2026-000001",
                "o/ORG-000001/cases/ERMA-2026-000001/form/first"
            })
    void a_page_of_an_alliance_says_to_which_it_belongs(String path) {
        assertThat(badge(path))
                .map(each -> each.getElement().getTextRecursively())
                .hasValueSatisfying(text -> assertThat(text).contains("ERMA", "European Raw Materials Alliance"));
    }

    @Test
    void a_page_of_none_says_nothing() {
        assertThat(badge("o/ORG-000001/profile")).isEmpty();
        assertThat(badge("review")).isEmpty();
        assertThat(badge("alliances/no-such-alliance/staff")).isEmpty();
    }

    private Optional<Component> badge(String path) {
        return new AllianceBadge(alliances).component(Place.of(path, Language.EN));
    }
}
