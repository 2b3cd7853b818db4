package org.lodestone.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.files.SampleFiles;
import org.lodestone.kernel.PersonId;
import org.lodestone.minerals.MineralName;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.SavingProfileRows;
import org.lodestone.organisation.ValueChainStage;
import org.lodestone.shell.SavedAt;
import org.lodestone.testing.Uploads;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("database")
class ProfileViewTest extends ViewTest {

    @Autowired
    SavingProfileRows rows;

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Organisations organisations;

    @Test
    void a_representative_writes_a_field_and_reads_that_it_is_saved() {
        AnOrganisation plant = fixture.anOrganisation("Written plant");
        as(fixture.colleague(plant, AccessRight.REPRESENTATIVE));
        assertThat(openProfile(plant)).isEqualTo(200);

        _setValue(field("City"), "Chirchiq");

        assertThat(organisations.profile(plant.id()).value(ProfileField.CITY)).contains("Chirchiq");
        assertThat(_get(SavedAt.class).getText()).startsWith("Saved ");
    }

    @Test
    void a_wrong_value_is_saved_and_named_at_the_field() {
        AnOrganisation plant = fixture.anOrganisation("Wrong value plant");
        as(plant.owner());
        openProfile(plant);

        _setValue(field("LEI"), "21380068P1DRHMJ8KU71");

        assertThat(field("LEI").isInvalid()).isTrue();
        assertThat(field("LEI").getErrorMessage()).contains("This LEI is not correct");
        assertThat(organisations.profile(plant.id()).value(ProfileField.LEI)).contains("21380068P1DRHMJ8KU71");

        _setValue(field("LEI"), "21380068p1drhmj8ku70");

        assertThat(field("LEI").isInvalid()).isFalse();
        assertThat(field("LEI").getValue()).isEqualTo("21380068P1DRHMJ8KU70");
    }

    @Test
    void whoever_comes_second_sees_the_first_value_before_replacing_it() {
        AnOrganisation plant = fixture.anOrganisation("Second plant");
        as(plant.owner());
        openProfile(plant);
        fixture.write(plant, ProfileField.CITY, "Olmaliq");

        _setValue(field("City"), "Chirchiq");

        assertThat(_find(
                        Span.class,
                        spec -> spec.withPredicate(words -> words.getText().contains("Owner of Second plant")
                                && words.getText().contains("Olmaliq"))))
                .hasSize(1);
        assertThat(organisations.profile(plant.id()).value(ProfileField.CITY)).contains("Olmaliq");

        _click(_get(Button.class, spec -> spec.withText("Replace with mine")));

        assertThat(organisations.profile(plant.id()).value(ProfileField.CITY)).contains("Chirchiq");
    }

    @Test
    void the_others_value_can_be_kept() {
        AnOrganisation plant = fixture.anOrganisation("Kept plant");
        as(plant.owner());
        openProfile(plant);
        fixture.write(plant, ProfileField.CITY, "Olmaliq");
        _setValue(field("City"), "Chirchiq");

        _click(_get(Button.class, spec -> spec.withText("Keep theirs")));

        assertThat(field("City").getValue()).isEqualTo("Olmaliq");
        assertThat(organisations.profile(plant.id()).value(ProfileField.CITY)).contains("Olmaliq");
    }

    @Test
    @SuppressWarnings("unchecked")
    void stages_are_chosen() {
        AnOrganisation plant = fixture.anOrganisation("Staged plant");
        as(plant.owner());
        openProfile(plant);

        _setValue(
                (CheckboxGroup<ValueChainStage>) _get(CheckboxGroup.class),
                Set.of(ValueChainStage.REFINING, ValueChainStage.EXTRACTION));

        assertThat(organisations.profile(plant.id()).value(ProfileField.STAGES)).contains("EXTRACTION,REFINING");
    }

    @Test
    void what_somebody_else_wrote_in_a_row_is_shown_before_it_is_replaced() {
        AnOrganisation plant = fixture.anOrganisation("Two at one row");
        MineralActivity row = fixture.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        as(fixture.colleague(plant, AccessRight.REPRESENTATIVE));
        openProfile(plant);
        fixture.tells(plant, row, "96");

        _setValue(field("Volume a year"), "100 t");
        _get(Span.class, spec -> spec.withPredicate(words -> words.getText().contains("96 t")));
        assertThat(amount(plant)).isEqualByComparingTo("96");

        _click(_get(Button.class, spec -> spec.withText("Replace with mine")));
        assertThat(amount(plant)).isEqualByComparingTo("100");
        _setValue(field("Volume a year"), "101 t");
        assertThat(amount(plant)).as("and nobody is stuck").isEqualByComparingTo("101");
    }

    @Test
    void who_keeps_what_somebody_else_wrote_in_a_row_goes_on_from_there() {
        AnOrganisation plant = fixture.anOrganisation("Kept row");
        MineralActivity row = fixture.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        as(plant.owner());
        openProfile(plant);
        fixture.tells(plant, row, "96");

        _setValue(field("Volume a year"), "100 t");
        _click(_get(Button.class, spec -> spec.withText("Keep theirs")));

        assertThat(field("Volume a year").getValue()).isEqualTo("96 t");
        assertThat(amount(plant)).isEqualByComparingTo("96");
    }

    private BigDecimal amount(AnOrganisation plant) {
        return organisations.profile(plant.id()).minerals().getFirst().amount();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_mineral_is_added_with_its_volume_and_removed() {
        AnOrganisation plant = fixture.anOrganisation("Mineral view plant");
        as(plant.owner());
        openProfile(plant);

        ComboBox<MineralName> add = _get(ComboBox.class, spec -> spec.withLabel("Add a mineral"));
        _setValue(add, new MineralName("molybdenum", "Molybdenum", "Mo"));
        TextField volume = field("Volume a year");
        _setValue(volume, "about 2");
        assertThat(volume.getErrorMessage()).contains("for example 2 t");
        _setValue(add, new MineralName("molybdenum", "Molybdenum", "Mo"));
        _setValue(volume, "1,500 kg");
        assertThat(volume.getValue()).isEqualTo("1,500 kg");
        assertThat(organisations.profile(plant.id()).minerals().getFirst().amount())
                .isEqualTo(new BigDecimal("1500"));
        _setValue(volume, "842 t");
        _setValue(field("Year"), "2025");

        assertThat(organisations.profile(plant.id()).minerals()).singleElement().satisfies(mineral -> {
            assertThat(mineral.mineral()).isEqualTo("molybdenum");
            assertThat(mineral.amount()).isEqualTo(new BigDecimal("842"));
            assertThat(mineral.unit()).isEqualTo("t");
            assertThat(mineral.year()).isEqualTo(2025);
        });

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Remove Molybdenum"::equals)
                        .isPresent())));
        assertThat(organisations.profile(plant.id()).minerals()).isEmpty();
    }

    @Test
    void keeping_the_colleagues_row_keeps_all_of_it() {
        AnOrganisation plant = fixture.anOrganisation("Row conflict plant");
        MineralActivity row = fixture.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        as(plant.owner());
        openProfile(plant);
        MineralInput theirs = new MineralInput(
                "tungsten", Set.of(MineralRole.PRODUCES, MineralRole.BUYS), new BigDecimal("96"), "t", 2024);
        rows.changeMineral(plant.id(), row.id(), theirs, row.version(), plant.owner(), Instant.now());

        _setValue(field("Volume a year"), "900 t");
        _click(_get(Button.class, spec -> spec.withText("Keep theirs")));

        assertThat(field("Volume a year").getValue()).isEqualTo("96 t");
        assertThat(organisations.profile(plant.id()).minerals()).singleElement().satisfies(kept -> {
            assertThat(kept.roles()).containsExactlyInAnyOrder(MineralRole.PRODUCES, MineralRole.BUYS);
            assertThat(kept.amount()).isEqualByComparingTo("96");
            assertThat(kept.year()).isEqualTo(2024);
        });
    }

    @Test
    void a_unit_in_cyrillic_is_kept_as_every_reader_reads_it() {
        AnOrganisation plant = fixture.anOrganisation("Plant that writes Cyrillic");
        fixture.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        as(plant.owner());
        openProfile(plant);
        _setValue(field("Volume a year"), "96 т");
        assertThat(field("Volume a year").getValue()).isEqualTo("96 t");
        assertThat(organisations.profile(plant.id()).minerals()).singleElement().satisfies(row -> assertThat(row.unit())
                .isEqualTo("t"));
    }

    @Test
    void a_certificate_is_added_and_filled_in() {
        AnOrganisation plant = fixture.anOrganisation("Certificate view plant");
        as(plant.owner());
        openProfile(plant);

        _click(_get(Button.class, spec -> spec.withText("Add a certificate")));
        _setValue(field("Issuer"), "TÜV");

        assertThat(organisations.profile(plant.id()).certificates())
                .singleElement()
                .satisfies(certificate -> assertThat(certificate.issuer()).isEqualTo("TÜV"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_mineral_that_a_colleague_added_meanwhile_is_shown_and_not_added_twice() {
        AnOrganisation plant = fixture.anOrganisation("Two add a mineral");
        as(plant.owner());
        openProfile(plant);
        fixture.addMineral(plant, "tungsten", MineralRole.BUYS);

        ComboBox<MineralName> add = _get(ComboBox.class, spec -> spec.withLabel("Add a mineral"));
        _setValue(add, new MineralName("tungsten", "Tungsten", "W"));

        assertThat(add.isInvalid()).isFalse();
        assertThat(add.getValue()).isNull();
        assertThat(_get(MultiSelectComboBox.class).getValue()).isEqualTo(Set.of(MineralRole.BUYS));
        _setValue(field("Volume a year"), "96 t");
        assertThat(organisations.profile(plant.id()).minerals())
                .singleElement()
                .satisfies(row -> assertThat(row.amount()).isEqualByComparingTo("96"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_standards_name_that_is_too_long_is_refused_at_its_field_and_stays_there() {
        AnOrganisation plant = fixture.anOrganisation("Wordy certificate plant");
        as(plant.owner());
        openProfile(plant);

        _click(_get(Button.class, spec -> spec.withText("Add a certificate")));
        ComboBox<String> standard = _get(ComboBox.class, spec -> spec.withLabel("Standard"));
        _setValue(standard, "x".repeat(201));

        assertThat(standard.getErrorMessage()).isEqualTo("This is too long: at most 200 characters are kept.");
        assertThat(standard.getValue()).hasSize(201);
        assertThat(organisations.profile(plant.id()).certificates())
                .singleElement()
                .satisfies(certificate -> assertThat(certificate.standard()).isEmpty());
        _setValue(standard, "ISO 14001");
        assertThat(standard.isInvalid()).isFalse();
    }

    @Test
    void a_certificates_file_is_removed_by_who_may_edit_and_the_certificate_stays() {
        AnOrganisation plant = fixture.anOrganisation("Plant with a wrong file");
        as(plant.owner());
        openProfile(plant);
        _click(_get(Button.class, spec -> spec.withText("Add a certificate")));
        Uploads.send(_get(Upload.class), "wrong.pdf", SampleFiles.pdf());
        as(fixture.colleague(plant, AccessRight.VIEWER));
        openProfile(plant);
        assertThat(links()).contains("wrong.pdf");
        assertThat(removers()).isEmpty();

        as(plant.owner());
        openProfile(plant);
        _click(removers().getFirst());
        assertThat(links()).contains("wrong.pdf");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(links()).doesNotContain("wrong.pdf");
        assertThat(organisations.profile(plant.id()).certificates())
                .singleElement()
                .satisfies(certificate -> assertThat(certificate.fileName()).isNull());
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private static List<Button> removers() {
        return _find(Button.class).stream()
                .filter(button ->
                        button.getAriaLabel().filter("Remove wrong.pdf"::equals).isPresent())
                .toList();
    }

    @Test
    void a_beneficial_owner_is_written_down() {
        AnOrganisation plant = fixture.anOrganisation("Owned plant");
        as(plant.owner());
        openProfile(plant);

        _click(_get(Button.class, spec -> spec.withText("Add an owner")));
        _setValue(field("Name"), "Republic of Uzbekistan");
        _setValue(field("Share, per cent"), "100");

        assertThat(organisations.profile(plant.id()).value(ProfileField.BENEFICIAL_OWNERS))
                .contains("[{\"name\":\"Republic of Uzbekistan\",\"kind\":\"LEGAL_ENTITY\",\"share\":\"100\"}]");
    }

    @Test
    void a_viewer_reads_and_cannot_write() {
        AnOrganisation plant = fixture.anOrganisation("Viewed plant");
        MineralActivity mineral = fixture.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        assertThat(mineral.version()).isEqualTo(1);
        as(fixture.colleague(plant, AccessRight.VIEWER));

        assertThat(openProfile(plant)).isEqualTo(200);

        assertThat(_find(TextField.class)).isNotEmpty().allMatch(TextField::isReadOnly);
        _assertNone(Button.class, spec -> spec.withText("Add a certificate"));
    }

    @Test
    void a_stranger_finds_no_such_page() {
        AnOrganisation plant = fixture.anOrganisation("Strange plant");
        PersonId stranger = accounts.aPerson("Stranger");
        as(stranger);

        assertThat(openProfile(plant)).isEqualTo(404);
    }

    private int openProfile(AnOrganisation plant) {
        return open("o/" + plant.reference() + "/profile");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
