package org.lodestone.admission;

/** Every check is recorded; the review began. */
public record ReviewStarted(CaseMoment moment) implements CaseEvent {}
