package org.lodestone.benefits.research;

/** What kind of organisation it is, in the registry's words (ROR 2.1). */
public enum CentreType {
    EDUCATION,
    FACILITY,
    GOVERNMENT,
    COMPANY,
    NONPROFIT,
    FUNDER,
    HEALTHCARE,
    ARCHIVE,
    OTHER
}
