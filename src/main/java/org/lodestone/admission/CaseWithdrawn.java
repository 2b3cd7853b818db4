package org.lodestone.admission;

/** The organisation withdrew its application. */
public record CaseWithdrawn(CaseMoment moment) implements CaseEvent {}
