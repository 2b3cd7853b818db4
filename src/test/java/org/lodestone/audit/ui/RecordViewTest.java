package org.lodestone.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class RecordViewTest extends ViewTest {

    @Autowired
    AccountFixture accounts;

    @Autowired
    CaseFixture cases;

    @Test
    void an_entry_is_told_in_the_readers_words_and_the_address_keeps_the_code() {
        PersonId person = accounts.aPerson("Carla Cobalt");
        as(person, "AUDITOR");
        reading(Language.FR, ZoneId.of("UTC"));

        open("audit?act=AccountRegistered&about=" + person.value());

        assertThat(lines())
                .singleElement()
                .asString()
                .contains("Compte créé", "Comment\u00a0: Ouvert par le portail", "Qui", "Carla Cobalt")
                .doesNotContain("AccountRegistered", "opened", "{");
        ComboBox<?> act = _get(ComboBox.class);
        assertThat(act.getValue()).isEqualTo("AccountRegistered");
    }

    @Test
    void an_entry_names_its_organisation_and_its_case_and_not_their_ids() {
        ACase made = cases.aCase().submitted();
        PersonId auditor = accounts.aPerson("Aino Auditor");
        as(auditor, "AUDITOR");

        open("audit?act=CaseSubmitted&about=" + made.organisation().id().value());

        assertThat(lines())
                .singleElement()
                .asString()
                .contains(made.reference(), made.organisation().name())
                .doesNotContain(made.organisation().id().toString());
    }

    @Test
    void an_act_that_the_portal_no_longer_knows_can_still_be_looked_for() {
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        assertThat(open("audit?act=StoneThrown")).isEqualTo(200);

        ComboBox<?> act = _get(ComboBox.class);
        assertThat(act.getValue()).isEqualTo("StoneThrown");
        assertThat(lines()).isEmpty();
    }

    private static List<String> lines() {
        return _find(RecordLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}
