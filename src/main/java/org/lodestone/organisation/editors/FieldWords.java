package org.lodestone.organisation.editors;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.lodestone.kernel.CountryCode;
import org.lodestone.organisation.BeneficialOwner;
import org.lodestone.organisation.BeneficialOwners;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileRules;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** The values of a profile as people read them. A value that does not fit its field is shown as it was written. */
public final class FieldWords {

    private FieldWords() {}

    public static String of(ProfileField field, String value) {
        if (value.isBlank() || ProfileRules.wrong(field, value).isPresent()) {
            return value;
        }
        return switch (field) {
            case COUNTRY ->
                CountryCode.parse(value)
                        .map(country -> country.name(Words.language()))
                        .orElse(value);
            case SIZE -> Words.t("organisation-size." + value);
            case OWNERSHIP -> Words.t("ownership." + value);
            case STAGES ->
                Arrays.stream(value.split(","))
                        .map(stage -> Words.t("stage." + stage))
                        .collect(Collectors.joining(", "));
            case STATE_SHARE -> Words.t("profile.share", "share", Formats.number(new BigDecimal(value)));
            case BENEFICIAL_OWNERS ->
                BeneficialOwners.read(value).stream().map(FieldWords::owner).collect(Collectors.joining("\n"));
            default -> value;
        };
    }

    private static String owner(BeneficialOwner owner) {
        BigDecimal share = owner.share();
        String kind = Words.t("owner-kind", owner.kind());
        return share == null
                ? Words.t("profile.owner", "name", owner.name(), "kind", kind)
                : Words.t("profile.ownerWithShare", "name", owner.name(), "kind", kind, "share", Formats.number(share));
    }
}
