package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.SectionDifference;
import org.lodestone.admission.SectionText;
import org.lodestone.admission.ui.questions.AnswerWords.SectionAnswer;
import org.lodestone.minerals.MineralName;
import org.lodestone.minerals.Minerals;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.organisation.editors.FieldWords;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** A section of the profile as a case keeps it: single fields as facts, rows as a table. */
@SpringComponent
public class SectionWords {

    private static final List<String> MINERAL = List.of("mineral", "roles", "amount", "year");
    private static final List<String> CERTIFICATE =
            List.of("standard", "number", "issuer", "scope", "validUntil", "fileName");
    private static final List<String> PERSON = List.of("name", "function", "right", "for");

    private final Minerals minerals;

    SectionWords(Minerals minerals) {
        this.minerals = minerals;
    }

    public Component of(SectionAnswer answer) {
        return of(ProfileSection.valueOf(answer.section()), answer.json(), answer.json(), row -> true);
    }

    /** What differs is struck and stands anew beside it; what does not is left out where only changes are wanted. */
    public Component changed(SectionAnswer now, String before, boolean changesOnly) {
        return of(ProfileSection.valueOf(now.section()), before, now.json(), row -> !changesOnly || row.changed());
    }

    private Component of(
            ProfileSection section, String before, String now, Predicate<SectionDifference.Row<?>> wanted) {
        return switch (section) {
            case MINERALS -> table(MINERAL, filter(SectionDifference.minerals(before, now), wanted), mineral());
            case CERTIFICATES ->
                table(
                        CERTIFICATE,
                        filter(SectionDifference.certificates(before, now), wanted).stream()
                                .map(SectionWords::certificate));
            case PEOPLE -> table(PERSON, filter(SectionDifference.people(before, now), wanted), SectionWords::person);
            case IDENTITY, ADDRESS, IDENTIFIERS, OWNERSHIP, STAGES -> fields(before, now, wanted);
        };
    }

    private static <T> List<SectionDifference.Row<T>> filter(
            List<SectionDifference.Row<T>> rows, Predicate<SectionDifference.Row<?>> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    private static Component fields(String before, String now, Predicate<SectionDifference.Row<?>> wanted) {
        Facts facts = new Facts();
        SectionDifference.fields(before, now).forEach((field, row) -> {
            if (wanted.test(row)) {
                facts.fact(
                        Words.t("profile-field", field),
                        Changed.words(
                                row.before() == null ? "" : FieldWords.of(field, row.before()),
                                row.now() == null ? "" : FieldWords.of(field, row.now())));
            }
        });
        return facts;
    }

    private Function<SectionText.Mineral, List<String>> mineral() {
        Map<String, MineralName> names =
                minerals.all(Words.language()).stream().collect(Collectors.toMap(MineralName::id, Function.identity()));
        return row -> List.of(
                names.containsKey(row.mineral()) ? names.get(row.mineral()).label() : row.mineral(),
                row.roles().stream()
                        .map(role -> Words.t("mineral-role." + role))
                        .collect(Collectors.joining(", ")),
                row.amount().isBlank() ? "" : Formats.number(new BigDecimal(row.amount())) + "\u00a0" + row.unit(),
                row.year());
    }

    private static List<Component> certificate(SectionDifference.Row<SectionText.Certificate> row) {
        SectionText.Certificate before = row.before();
        SectionText.Certificate now = row.now();
        return Changed.cells(
                before == null ? null : certificate(before, before.fileName()),
                now == null ? null : certificate(now, file(before, now)));
    }

    /** The file's name, and that it is another file where only that tells it from the one before. */
    private static String file(SectionText.@Nullable Certificate before, SectionText.Certificate now) {
        boolean another = before != null
                && !now.file().isBlank()
                && !before.file().equals(now.file())
                && before.fileName().equals(now.fileName());
        return another ? Words.t("admissionui.section.newFile", "name", now.fileName()) : now.fileName();
    }

    private static List<String> certificate(SectionText.Certificate row, String file) {
        return List.of(
                row.standard(),
                row.number(),
                row.issuer(),
                row.scope(),
                row.validUntil().isBlank() ? "" : Formats.shortDate(LocalDate.parse(row.validUntil())),
                file);
    }

    private static List<String> person(SectionText.Person row) {
        return List.of(
                row.name(),
                row.function(),
                Words.t("right." + row.right()),
                row.roles().stream()
                        .map(role -> Words.t("contact-role." + role))
                        .collect(Collectors.joining(", ")));
    }

    private static <T> Component table(
            List<String> columns, List<SectionDifference.Row<T>> rows, Function<T, List<String>> cells) {
        return table(
                columns,
                rows.stream()
                        .map(row -> Changed.cells(
                                row.before() == null ? null : cells.apply(row.before()),
                                row.now() == null ? null : cells.apply(row.now()))));
    }

    private static Component table(List<String> columns, Stream<List<Component>> rows) {
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(columns.stream()
                .map(column -> new NativeTableHeaderCell(Words.t("admissionui.section." + column)))
                .toArray(Component[]::new)));
        NativeTableBody body = new NativeTableBody();
        rows.map(row -> new NativeTableRow(
                        row.stream().map(NativeTableCell::new).toArray(Component[]::new)))
                .forEach(body::add);
        NativeTable table = new NativeTable(head, body);
        table.addClassName("ls-table");
        Div scroll = new Div(table);
        scroll.addClassName("ls-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }
}
