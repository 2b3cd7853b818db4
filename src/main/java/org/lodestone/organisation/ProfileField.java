package org.lodestone.organisation;

/** The profile's single fields. A value is one canonical text: a code, an ISO date, a plain decimal number, or words. */
public enum ProfileField {
    LEGAL_NAME,
    TRADE_NAME,
    LEGAL_FORM,
    REGISTRATION_NUMBER,
    REGISTRATION_AUTHORITY,
    COUNTRY,
    STREET,
    POSTCODE,
    CITY,
    POSTAL_ADDRESS,
    WEBSITE,
    EMAIL_DOMAIN,
    LEI,
    PIC,
    VAT,
    ROR,
    SIZE,
    OWNERSHIP,
    STATE_SHARE,
    BENEFICIAL_OWNERS,
    PARENT,
    /** Value-chain stages, the names of {@link ValueChainStage} in their order, separated by commas. */
    STAGES
}
