package org.lodestone.admission;

/** The decider sent the case back to its reviewer. */
public record CaseSentBack(CaseMoment moment) implements CaseEvent {}
