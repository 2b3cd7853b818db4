package org.lodestone.admission;

/** A draft that nobody edited expired. */
public record DraftExpired(CaseMoment moment) implements CaseEvent {}
