package org.lodestone.organisation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.Lei;
import org.lodestone.kernel.Pic;
import org.lodestone.kernel.Problem;
import org.lodestone.kernel.RorId;
import org.lodestone.kernel.VatNumber;
import org.lodestone.organisation.domain.MailDomains;
import org.lodestone.organisation.domain.Names;

/** What the profile's single fields must look like. A draft is saved with errors; submitting refuses them. */
public final class ProfileRules {

    private static final Pattern WEBSITE = Pattern.compile(
            "(?:https?://)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}(?:[:/?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGISTRATION = Pattern.compile(".*\\p{N}.*");
    private static final int LONGEST_LINE = 300;

    private ProfileRules() {}

    /** The text as it is kept: identifiers in their standard form, names of stages in order, no blanks around. */
    public static String canonical(ProfileField field, String typed) {
        String text = typed.strip();
        return switch (field) {
            case COUNTRY -> CountryCode.parse(text).map(CountryCode::value).orElse(text);
            case LEI -> Lei.parse(text).map(Lei::value).orElse(text);
            case PIC -> Pic.parse(text).map(Pic::value).orElse(text);
            case VAT -> VatNumber.parse(text).map(VatNumber::value).orElse(text);
            case ROR -> RorId.parse(text).map(RorId::value).orElse(text);
            case EMAIL_DOMAIN -> MailDomains.canonical(text);
            case STAGES -> Names.write(Names.read(ValueChainStage.class, text));
            case STATE_SHARE -> number(text).map(ProfileRules::plain).orElse(text);
            default -> text;
        };
    }

    /**
     * The text that is kept of what somebody typed: {@link #canonical}, errors and all.
     *
     * @throws Problem.RuleBroken {@code profileTooLong} above {@link SavingTheProfile#LONGEST} characters, {@code
     *     organisationName} or {@code organisationCountry} when one of these would be emptied: by them everybody knows the
     *     organisation
     */
    public static String kept(ProfileField field, @Nullable String typed) {
        String text = canonical(field, typed == null ? "" : typed);
        if (text.length() > SavingTheProfile.LONGEST) {
            throw new Problem.RuleBroken("profileTooLong", Map.of("max", SavingTheProfile.LONGEST));
        }
        if (text.isBlank() && field == ProfileField.LEGAL_NAME) {
            throw new Problem.RuleBroken("organisationName");
        }
        if (text.isBlank() && field == ProfileField.COUNTRY) {
            throw new Problem.RuleBroken("organisationCountry");
        }
        return text;
    }

    /**
     * What is wrong with a value: the key of a text ({@code profile.wrong....}) in the room's bundle; empty when nothing is.
     * An empty value is never wrong here: whether a field must be filled in is the form's matter.
     */
    public static Optional<String> wrong(ProfileField field, String value) {
        if (value.isBlank() || isRight(field, value.strip())) {
            return Optional.empty();
        }
        return Optional.of("profile.wrong." + field.name());
    }

    private static boolean isRight(ProfileField field, String text) {
        return switch (field) {
            case COUNTRY -> CountryCode.parse(text).isPresent();
            case LEI -> Lei.parse(text).isPresent();
            case PIC -> Pic.parse(text).isPresent();
            case VAT -> VatNumber.parse(text).isPresent();
            case ROR -> RorId.parse(text).isPresent();
            case EMAIL_DOMAIN -> MailDomains.isDomain(text);
            case WEBSITE -> WEBSITE.matcher(text).matches();
            case REGISTRATION_NUMBER ->
                text.length() <= 100 && REGISTRATION.matcher(text).matches();
            case SIZE -> isName(OrganisationSize.values(), text);
            case OWNERSHIP -> isName(Ownership.values(), text);
            case STATE_SHARE -> number(text).filter(ProfileRules::isShare).isPresent();
            case STAGES -> Names.write(Names.read(ValueChainStage.class, text)).equals(text);
            case BENEFICIAL_OWNERS ->
                BeneficialOwners.isCanonical(text) && BeneficialOwners.addUp(BeneficialOwners.read(text));
            case POSTAL_ADDRESS -> text.length() <= SavingTheProfile.LONGEST;
            default -> text.length() <= LONGEST_LINE;
        };
    }

    private static boolean isName(Enum<?>[] constants, String text) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .collect(Collectors.toSet())
                .contains(text);
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A decimal with a point or a comma, perhaps with a per cent sign. */
    private static Optional<BigDecimal> number(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replace("%", "").replace(',', '.').strip();
        return plain.matches("\\d{1,9}(?:\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
