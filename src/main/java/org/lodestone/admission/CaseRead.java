package org.lodestone.admission;

/** Somebody of the staff, or an auditor, opened another organisation's case. Recorded before anything is shown. */
public record CaseRead(CaseMoment moment) implements CaseEvent {}
