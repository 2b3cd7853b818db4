package org.lodestone.admission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileSection;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical text of a section of the profile, as a case keeps it. Sections of fields are one JSON object by the
 * fields' names, {@code {"LEGAL_NAME": "..."}}; minerals, certificates and people are a list of objects. An empty section
 * is an empty text.
 */
public final class SectionText {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A mineral in a case: names of roles, a plain decimal amount with unit and year, each empty when it is not told. */
    public record Mineral(String mineral, List<String> roles, String amount, String unit, String year) {

        /** As somebody would write it down. */
        public MineralInput input() {
            return new MineralInput(
                    mineral,
                    roles.stream().map(MineralRole::valueOf).collect(Collectors.toSet()),
                    amount.isEmpty() ? null : new BigDecimal(amount),
                    unit.isEmpty() ? null : unit,
                    year.isEmpty() ? null : Integer.valueOf(year));
        }

        /** As the profile's editor shows it; a case has one row of a mineral, which gives it its id. */
        public MineralActivity activity() {
            MineralInput said = input();
            UUID id = UUID.nameUUIDFromBytes(mineral.getBytes(StandardCharsets.UTF_8));
            return new MineralActivity(id, mineral, said.roles(), said.amount(), said.unit(), said.year(), 0);
        }
    }

    /** A certificate in a case; {@code validUntil} is an ISO date, {@code file} a file's id, each perhaps empty. */
    public record Certificate(
            String standard,
            String number,
            String issuer,
            String scope,
            String validUntil,
            String file,
            String fileName) {}

    /** A person in a case. */
    public record Person(String person, String name, String function, String right, List<String> roles) {}

    /** They are changed where they are kept, with their files and rights, and taken over from there. */
    private static final Set<ProfileSection> KEPT_ELSEWHERE =
            EnumSet.of(ProfileSection.CERTIFICATES, ProfileSection.PEOPLE);

    private SectionText() {}

    /** The section that a question asks for, where a case's copy of it can be changed in the case. */
    public static Optional<ProfileSection> correctable(Question question) {
        return question.type() == QuestionType.PROFILE
                ? Optional.ofNullable(question.profileSection())
                        .map(ProfileSection::valueOf)
                        .filter(section -> !KEPT_ELSEWHERE.contains(section))
                : Optional.empty();
    }

    public static String of(ProfileSection section, Profile profile) {
        return switch (section) {
            case MINERALS ->
                list(profile.minerals().stream().map(SectionText::mineral).toList());
            case CERTIFICATES ->
                list(profile.certificates().stream()
                        .map(SectionText::certificate)
                        .toList());
            case PEOPLE ->
                list(profile.people().stream().map(SectionText::person).toList());
            case IDENTITY, ADDRESS, IDENTIFIERS, OWNERSHIP, STAGES -> fields(section, profile::value);
        };
    }

    /** A section of fields; those that are empty are left out. */
    public static String of(ProfileSection section, Map<ProfileField, String> values) {
        return fields(section, field -> Optional.ofNullable(values.get(field)));
    }

    public static String of(List<Mineral> minerals) {
        return list(minerals);
    }

    /** The row of a mineral, null where there is none. */
    public static @Nullable Mineral find(List<Mineral> rows, String mineral) {
        return rows.stream()
                .filter(row -> row.mineral().equals(mineral))
                .findFirst()
                .orElse(null);
    }

    /** The fields of a section, in their order; those that are empty are absent. */
    public static Map<ProfileField, String> fields(String text) {
        Map<ProfileField, String> result = new EnumMap<>(ProfileField.class);
        if (!text.isBlank()) {
            JSON.readTree(text)
                    .propertyStream()
                    .forEach(entry -> result.put(
                            ProfileField.valueOf(entry.getKey()),
                            entry.getValue().asString()));
        }
        return result;
    }

    public static List<Mineral> minerals(String text) {
        return text.isBlank() ? List.of() : List.of(JSON.readValue(text, Mineral[].class));
    }

    public static List<Certificate> certificates(String text) {
        return text.isBlank() ? List.of() : List.of(JSON.readValue(text, Certificate[].class));
    }

    public static List<Person> people(String text) {
        return text.isBlank() ? List.of() : List.of(JSON.readValue(text, Person[].class));
    }

    private static String fields(ProfileSection section, Function<ProfileField, Optional<String>> value) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ProfileField field : ProfileField.in(section)) {
            value.apply(field).filter(text -> !text.isBlank()).ifPresent(text -> values.put(field.name(), text));
        }
        return values.isEmpty() ? "" : JSON.writeValueAsString(values);
    }

    private static String list(List<?> rows) {
        return rows.isEmpty() ? "" : JSON.writeValueAsString(rows);
    }

    public static Mineral mineral(MineralActivity activity) {
        return mineral(new MineralInput(
                activity.mineral(), activity.roles(), activity.amount(), activity.unit(), activity.year()));
    }

    public static Mineral mineral(MineralInput said) {
        return new Mineral(
                said.mineral(),
                said.roles().stream().sorted().map(Enum::name).toList(),
                text(said.amount(), amount -> amount.stripTrailingZeros().toPlainString()),
                text(said.unit(), UnaryOperator.identity()),
                text(said.year(), String::valueOf));
    }

    private static Certificate certificate(CertificateSummary certificate) {
        return new Certificate(
                certificate.standard(),
                certificate.number(),
                certificate.issuer(),
                text(certificate.scope(), UnaryOperator.identity()),
                text(certificate.validUntil(), LocalDate::toString),
                text(certificate.file(), UUID::toString),
                text(certificate.fileName(), UnaryOperator.identity()));
    }

    private static Person person(PersonInOrganisation person) {
        return new Person(
                person.person().toString(),
                person.name(),
                text(person.function(), UnaryOperator.identity()),
                person.right().name(),
                person.roles().stream().sorted().map(Enum::name).toList());
    }

    private static <T> String text(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }
}
