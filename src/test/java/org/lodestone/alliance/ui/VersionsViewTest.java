package org.lodestone.alliance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.alliance.KeepingVersions;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.shell.Notice;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator makes the next version of the form or the declaration; cases keep the ones they began with. */
@Tag("database")
class VersionsViewTest extends ViewTest {

    @Autowired
    AllianceFixture fixture;

    @Autowired
    Alliances alliances;

    @Autowired
    CaseFixture cases;

    @Autowired
    KeepingVersions keeping;

    private AllianceId alliance;
    private String slug;

    @BeforeEach
    void anAlliance() {
        alliance = fixture.anAllianceWithEveryType();
        slug = alliances.get(alliance).slug();
        as(fixture.admin(alliance), "STAFF");
    }

    @Test
    void a_published_form_is_used_from_now_on_and_a_case_keeps_the_version_it_began_with() {
        ACase before = cases.aCase().to(alliance).draft();
        openForm();
        type(field().getValue().replace("text (en)", "What do you make?"));
        publish();

        assertThat(alliances.currentForm(alliance).version()).isEqualTo(2);
        ACase after = cases.aCase().to(alliance).draft();
        assertThat(title(after)).isEqualTo("What do you make?");
        assertThat(title(before)).isEqualTo("text (en)");
        openForm();
        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(line -> line.startsWith("Version 2") && line.contains("For new applications"));
        open(path() + "?version=1");
        assertThat(field().isReadOnly()).isTrue();
        assertThat(field().getValue()).contains("text (en)");
    }

    @Test
    void a_published_declaration_leaves_a_case_under_way_its_own() {
        ACase before = cases.aCase().to(alliance).draft();
        open("alliances/" + slug + "/versions/declaration");
        String text = field().getValue();
        String title = alliances.currentDeclaration(alliance).title().en();
        type(text.replace('"' + title + '"', "\"The new declaration\""));
        publish();

        assertThat(alliances.currentDeclaration(alliance).title().en()).isEqualTo("The new declaration");
        assertThat(alliances.currentDeclaration(alliance).version()).isEqualTo(2);
        assertThat(cases.open(before).sheet().declarationVersion()).isEqualTo(1);
        assertThat(cases.open(cases.aCase().to(alliance).draft()).sheet().declarationVersion())
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "text (fr)"           | ""                  | text title: The text has to stand in all four languages.
            "required" : true     | "requierd" : true   | requierd: A document has no part with this name; perhaps it is misspelt.
            "LONG_TEXT"           | "NUMBER"            | long-text: In the current version this id is asked in another way than NUMBER. Give a question of another type an id of its own.
            "LONG_TEXT"           | "VERY_LONG_TEXT"    | type: The value “VERY_LONG_TEXT” does not belong here.
            "Words (en)"          | "Words (en)         | This can’t be read as JSON: a quotation mark, a comma or a bracket is missing here or just before.
            "text",               | "consent",          | consent: This id is given more than once.
            """)
    void a_fault_is_told_at_its_line_and_keeps_the_draft_from_being_published(
            String right, String wrong, String message) {
        openForm();
        String text = field().getValue();
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        type(text.substring(0, at) + wrong + text.substring(at + right.length()));
        _click(button("Publish"));

        assertThat(faults()).anySatisfy(fault -> assertThat(fault).endsWith(message));
        assertThat(faults()).anySatisfy(fault -> assertThat(fault).startsWith("Line "));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(alliances.currentForm(alliance).version()).isEqualTo(1);
        openForm();
        assertThat(field().getValue()).as("the draft is kept with its fault").contains(wrong);
    }

    @Test
    void what_is_right_is_shown_in_each_language_before_it_is_published() {
        openForm();
        _click(button("Check"));
        assertThat(_get(DocumentPreview.class).getElement().getTextRecursively())
                .contains("long-text (en)", "Yes or no", "Required", "Asked only sometimes");
        reading(Language.RU, ZoneId.of("Asia/Tashkent"));
        openForm();
        _click(button("Проверить"));
        assertThat(_get(DocumentPreview.class).getElement().getTextRecursively())
                .contains("long-text (ru)", "Да или нет", "Обязательно");
    }

    @Test
    void a_draft_can_be_discarded_once_there_is_one() {
        openForm();
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Discard the draft");
        _click(button("Save the draft"));
        _click(button("Discard the draft"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Discard the draft");
    }

    @Test
    void whoever_comes_second_does_not_replace_what_the_first_one_saved() {
        openForm();
        PersonId other = fixture.admin(alliance);
        SignedIn.as(other, List.of("STAFF"), () -> keeping.save(slug, DocumentKind.FORM, "{}", 0));
        type(field().getValue().replace("text (en)", "Mine"));
        _click(button("Save the draft"));

        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("saved this draft on");
        assertThat(field().getValue()).contains("Mine");
        assertThat(SignedIn.as(other, List.of("STAFF"), () -> keeping.desk(slug, DocumentKind.FORM))
                        .draft()
                        .text())
                .isEqualTo("{}");
    }

    @Test
    void a_decider_is_denied_and_an_unknown_kind_is_not_found() {
        assertThat(open("alliances/" + slug + "/versions/letters")).isEqualTo(404);
        as(fixture.decider(alliance), "STAFF");
        assertThat(open(path())).isEqualTo(403);
    }

    private void publish() {
        _click(button("Publish"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private String title(ACase made) {
        return cases.open(made)
                .steps()
                .getFirst()
                .questions()
                .getFirst()
                .question()
                .title()
                .en();
    }

    private void openForm() {
        assertThat(open(path())).isEqualTo(200);
    }

    private String path() {
        return "alliances/" + slug + "/versions/form";
    }

    private static void type(String text) {
        _setValue(field(), text);
    }

    private static DocumentField field() {
        return _get(DocumentField.class);
    }

    private static Button button(String verb) {
        return _get(Button.class, spec -> spec.withText(verb));
    }

    private static List<String> faults() {
        return _find(_get(FaultList.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
