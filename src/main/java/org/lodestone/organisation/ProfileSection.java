package org.lodestone.organisation;

/** The profile's parts, as a form asks for them with {@code PROFILE(section)}. */
public enum ProfileSection {
    IDENTITY,
    ADDRESS,
    IDENTIFIERS,
    OWNERSHIP,
    STAGES,
    MINERALS,
    CERTIFICATES,
    PEOPLE
}
