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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Minerals minerals;

    SectionWords(Minerals minerals) {
        this.minerals = minerals;
    }

    public Component of(SectionAnswer answer) {
        return switch (ProfileSection.valueOf(answer.section())) {
            case MINERALS -> minerals(SectionText.minerals(answer.json()));
            case CERTIFICATES -> certificates(SectionText.certificates(answer.json()));
            case PEOPLE -> people(SectionText.people(answer.json()));
            case IDENTITY, ADDRESS, IDENTIFIERS, OWNERSHIP, STAGES -> fields(answer.json());
        };
    }

    private static Component fields(String json) {
        Facts facts = new Facts();
        SectionText.fields(json)
                .forEach((field, value) -> facts.fact(Words.t("profile-field", field), FieldWords.of(field, value)));
        return facts;
    }

    private Component minerals(List<SectionText.Mineral> rows) {
        Map<String, MineralName> names =
                minerals.all(Words.language()).stream().collect(Collectors.toMap(MineralName::id, Function.identity()));
        return table(
                List.of("mineral", "roles", "amount", "year"),
                rows.stream()
                        .map(row -> Stream.of(
                                names.containsKey(row.mineral())
                                        ? names.get(row.mineral()).label()
                                        : row.mineral(),
                                row.roles().stream()
                                        .map(role -> Words.t("mineral-role." + role))
                                        .collect(Collectors.joining(", ")),
                                row.amount().isBlank()
                                        ? ""
                                        : Formats.number(new BigDecimal(row.amount())) + "\u00a0" + row.unit(),
                                row.year())));
    }

    private static Component certificates(List<SectionText.Certificate> rows) {
        return table(
                List.of("standard", "number", "issuer", "validUntil", "fileName"),
                rows.stream()
                        .map(row -> Stream.of(
                                row.standard(),
                                row.number(),
                                row.issuer(),
                                row.validUntil().isBlank() ? "" : Formats.shortDate(LocalDate.parse(row.validUntil())),
                                row.fileName())));
    }

    private static Component people(List<SectionText.Person> rows) {
        return table(
                List.of("name", "function", "for"),
                rows.stream()
                        .map(row -> Stream.of(
                                row.name(),
                                row.function(),
                                row.roles().stream()
                                        .map(role -> Words.t("contact-role." + role))
                                        .collect(Collectors.joining(", ")))));
    }

    private static Component table(List<String> columns, Stream<Stream<String>> rows) {
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(columns.stream()
                .map(column -> new NativeTableHeaderCell(Words.t("admissionui.section." + column)))
                .toArray(Component[]::new)));
        NativeTableBody body = new NativeTableBody();
        rows.map(row -> new NativeTableRow(row.map(NativeTableCell::new).toArray(Component[]::new)))
                .forEach(body::add);
        NativeTable table = new NativeTable(head, body);
        table.addClassName("ls-table");
        Div scroll = new Div(table);
        scroll.addClassName("ls-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }
}
