package org.lodestone.organisation;

/**
 * What a person says about their organisation when they look for it or enter it; only name and country must be there.
 *
 * @param country ISO 3166-1 alpha-2
 * @param emailDomain what follows the at sign in the organisation's addresses
 */
public record FoundingInput(String name, String country, String registrationNumber, String lei, String emailDomain) {}
