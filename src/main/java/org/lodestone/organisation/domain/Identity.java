package org.lodestone.organisation.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.Lei;
import org.lodestone.organisation.ProfileField;

/**
 * What tells organisations apart. Only valid values count: a name or a country that is empty or wrong leaves the last good
 * one standing, a wrong number counts as none.
 *
 * @param registrationNumber letters and digits alone, in capitals: "HRB 12-34" and "hrb1234" are the same
 */
public record Identity(
        String name,
        String country,
        @Nullable String registrationNumber,
        @Nullable String lei,
        @Nullable String emailDomain) {

    public static final Set<ProfileField> FIELDS = EnumSet.of(
            ProfileField.LEGAL_NAME,
            ProfileField.COUNTRY,
            ProfileField.REGISTRATION_NUMBER,
            ProfileField.LEI,
            ProfileField.EMAIL_DOMAIN);

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 100;

    /** @param fields canonical values; a name and a valid country are there */
    public static Identity of(Map<ProfileField, String> fields) {
        String country = fields.getOrDefault(ProfileField.COUNTRY, "");
        Identity identity = new Identity(
                shorten(fields.getOrDefault(ProfileField.LEGAL_NAME, "")),
                new CountryCode(country).value(),
                null,
                null,
                null);
        for (ProfileField field : FIELDS) {
            identity = identity.with(field, fields.getOrDefault(field, ""));
        }
        return identity;
    }

    public Identity with(ProfileField field, String value) {
        return switch (field) {
            case LEGAL_NAME ->
                value.isBlank()
                        ? this
                        : new Identity(shorten(value.strip()), country, registrationNumber, lei, emailDomain);
            case COUNTRY ->
                new Identity(
                        name,
                        CountryCode.parse(value).map(CountryCode::value).orElse(country),
                        registrationNumber,
                        lei,
                        emailDomain);
            case REGISTRATION_NUMBER -> new Identity(name, country, number(value), lei, emailDomain);
            case LEI ->
                new Identity(
                        name,
                        country,
                        registrationNumber,
                        Lei.parse(value).map(Lei::value).orElse(null),
                        emailDomain);
            case EMAIL_DOMAIN -> new Identity(name, country, registrationNumber, lei, MailDomains.own(value));
            default -> this;
        };
    }

    /** Country and registration number in one text; empty without a number. */
    public Optional<String> registrationKey() {
        return Optional.ofNullable(registrationNumber).map(number -> country + ":" + number);
    }

    private static @Nullable String number(String value) {
        String plain = value.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() || plain.length() > LONGEST_NUMBER ? null : plain;
    }

    private static String shorten(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
