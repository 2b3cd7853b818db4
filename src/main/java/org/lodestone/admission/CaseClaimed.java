package org.lodestone.admission;

/** A reviewer took the case. */
public record CaseClaimed(CaseMoment moment) implements CaseEvent {}
