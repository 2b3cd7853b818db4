package org.lodestone.alliance;

/** How many people an alliance's staff has, and how many invitations are open. */
public record StaffCount(AllianceSummary alliance, long people, long invitations) {}
