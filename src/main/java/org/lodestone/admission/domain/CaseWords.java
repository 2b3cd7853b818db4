package org.lodestone.admission.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.admission.SectionText;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.files.FileId;
import org.lodestone.files.Files;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.BeneficialOwner;
import org.lodestone.organisation.BeneficialOwners;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileRules;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.shell.Formats;
import org.lodestone.shell.PortalTexts;
import org.springframework.stereotype.Component;

/** Answers in words, for paper. */
@Component
public class CaseWords {

    private static final String NUMBER = "-?\\d{1,30}(\\.\\d{1,30})?";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    private final PortalTexts texts;
    private final People people;
    private final Files files;

    CaseWords(PortalTexts texts, People people, Files files) {
        this.texts = texts;
        this.people = people;
        this.files = files;
    }

    /** @param minerals names a mineral by its id */
    public record Reader(Language language, UnaryOperator<String> minerals) {}

    String text(String key, Language language, Map<String, ?> arguments) {
        return texts.text(key, language, arguments);
    }

    Map<FileId, StoredFile> files(List<Question> asked, CaseForm form) {
        List<FileId> ids = asked.stream()
                .filter(question -> question.type() == QuestionType.FILES)
                .flatMap(question -> CaseFiles.inAnswer(form.submitted(question)).stream())
                .toList();
        return ids.isEmpty() ? Map.of() : files.sheets(ids);
    }

    List<String> lines(
            Question question, String value, AllianceSummary alliance, Map<FileId, StoredFile> sheets, Reader reader) {
        Language language = reader.language();
        if (value.isBlank()) {
            return List.of();
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT, DECLARATION -> List.of(value);
            case NUMBER -> List.of(number(value, language));
            case AMOUNT_WITH_UNIT -> List.of(amount(value, language));
            case YES_NO -> List.of(text("admission.print." + value, language, Map.of()));
            case ONE_OF, MANY_OF -> options(question, value, language);
            case DATE -> List.of(date(value, language));
            case COUNTRY -> List.of(country(value, language));
            case TIER ->
                List.of(alliance.tier(value)
                        .map(tier -> tier.name().in(language))
                        .orElse(value));
            case PERSON ->
                List.of(people.get(new PersonId(UUID.fromString(value))).name());
            case FILES ->
                CaseFiles.inAnswer(value).stream()
                        .filter(sheets::containsKey)
                        .map(id -> file(sheets.get(id)))
                        .toList();
            case PROFILE -> section(Objects.requireNonNull(question.profileSection()), value, reader);
        };
    }

    private static List<String> options(Question question, String value, Language language) {
        List<String> chosen = List.of(value.split(","));
        return question.options().stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> option.title().in(language))
                .toList();
    }

    private static String file(StoredFile file) {
        return file.name() + " · " + file.kind() + " · SHA-256 " + file.sha256();
    }

    private static String country(String code, Language language) {
        return CountryCode.parse(code).map(country -> country.name(language)).orElse(code);
    }

    private List<String> section(String section, String value, Reader reader) {
        return switch (ProfileSection.valueOf(section)) {
            case MINERALS ->
                SectionText.minerals(value).stream()
                        .map(row -> mineral(row, reader))
                        .toList();
            case CERTIFICATES ->
                SectionText.certificates(value).stream()
                        .map(row -> joined(
                                row.standard(),
                                row.number(),
                                row.issuer(),
                                row.scope(),
                                date(row.validUntil(), reader.language())))
                        .toList();
            case PEOPLE ->
                SectionText.people(value).stream()
                        .map(row -> joined(row.name(), row.function()))
                        .toList();
            case IDENTITY, ADDRESS, IDENTIFIERS, OWNERSHIP, STAGES -> fields(value, reader.language());
        };
    }

    private String mineral(SectionText.Mineral row, Reader reader) {
        String roles = row.roles().stream()
                .map(role -> text("mineral-role." + role, reader.language(), Map.of()))
                .collect(Collectors.joining(", "));
        String amount = row.amount().isEmpty()
                ? ""
                : number(row.amount(), reader.language()) + "\u00a0" + row.unit() + " " + row.year();
        return joined(reader.minerals().apply(row.mineral()), roles, amount.strip());
    }

    private List<String> fields(String value, Language language) {
        return SectionText.fields(value).entrySet().stream()
                .map(field -> text("profile-field." + field.getKey().name(), language, Map.of()) + ": "
                        + fieldValue(field.getKey(), field.getValue(), language))
                .toList();
    }

    private String fieldValue(ProfileField field, String value, Language language) {
        if (ProfileRules.wrong(field, value).isPresent()) {
            return value;
        }
        return switch (field) {
            case COUNTRY -> country(value, language);
            case STAGES ->
                Arrays.stream(value.split(","))
                        .map(stage -> text("stage." + stage, language, Map.of()))
                        .collect(Collectors.joining(", "));
            case BENEFICIAL_OWNERS ->
                BeneficialOwners.read(value).stream()
                        .map(owner -> owner(owner, language))
                        .collect(Collectors.joining(", "));
            case STATE_SHARE -> text("profile.share", language, Map.of("share", number(value, language)));
            case SIZE -> text("organisation-size." + value, language, Map.of());
            case OWNERSHIP -> text("ownership." + value, language, Map.of());
            default -> value;
        };
    }

    private String owner(BeneficialOwner owner, Language language) {
        BigDecimal share = owner.share();
        String kind = text("owner-kind." + owner.kind(), language, Map.of());
        return share == null
                ? text("profile.owner", language, Map.of("name", owner.name(), "kind", kind))
                : text(
                        "profile.ownerWithShare",
                        language,
                        Map.of("name", owner.name(), "kind", kind, "share", Formats.number(share, language.locale())));
    }

    /** What is no number, or no date, stays as it was written. */
    private static String number(String value, Language language) {
        return value.matches(NUMBER) ? Formats.number(new BigDecimal(value), language.locale()) : value;
    }

    private static String amount(String value, Language language) {
        int space = value.indexOf(' ');
        return space < 0
                ? number(value, language)
                : number(value.substring(0, space), language) + "\u00a0" + value.substring(space + 1);
    }

    private static String date(String value, Language language) {
        return value.matches(DATE) ? Formats.date(LocalDate.parse(value), language.locale()) : value;
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
