package org.lodestone.organisation;

import java.util.Arrays;
import java.util.List;

/** The profile's single fields. A value is one canonical text: a code, an ISO date, a plain decimal number, or words. */
public enum ProfileField {
    LEGAL_NAME(ProfileSection.IDENTITY),
    TRADE_NAME(ProfileSection.IDENTITY),
    LEGAL_FORM(ProfileSection.IDENTITY),
    REGISTRATION_NUMBER(ProfileSection.IDENTITY),
    REGISTRATION_AUTHORITY(ProfileSection.IDENTITY),
    /** The country of registration, ISO 3166-1 alpha-2. */
    COUNTRY(ProfileSection.IDENTITY),
    STREET(ProfileSection.ADDRESS),
    POSTCODE(ProfileSection.ADDRESS),
    CITY(ProfileSection.ADDRESS),
    POSTAL_ADDRESS(ProfileSection.ADDRESS),
    WEBSITE(ProfileSection.ADDRESS),
    EMAIL_DOMAIN(ProfileSection.ADDRESS),
    LEI(ProfileSection.IDENTIFIERS),
    PIC(ProfileSection.IDENTIFIERS),
    VAT(ProfileSection.IDENTIFIERS),
    ROR(ProfileSection.IDENTIFIERS),
    /** The name of an {@link OrganisationSize}. */
    SIZE(ProfileSection.OWNERSHIP),
    /** The name of an {@link Ownership}. */
    OWNERSHIP(ProfileSection.OWNERSHIP),
    /** Per cent, 0 to 100. */
    STATE_SHARE(ProfileSection.OWNERSHIP),
    /** The canonical text of {@link BeneficialOwners}. */
    BENEFICIAL_OWNERS(ProfileSection.OWNERSHIP),
    PARENT(ProfileSection.OWNERSHIP),
    /** Value-chain stages, the names of {@link ValueChainStage} in their order, separated by commas. */
    STAGES(ProfileSection.STAGES);

    private final ProfileSection section;

    ProfileField(ProfileSection section) {
        this.section = section;
    }

    /** The part of the profile in which it is asked. */
    public ProfileSection section() {
        return section;
    }

    public static List<ProfileField> in(ProfileSection section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }
}
