package org.lodestone.admission;

/** The organisation discarded a draft that it never submitted. */
public record DraftDiscarded(CaseMoment moment) implements CaseEvent {}
