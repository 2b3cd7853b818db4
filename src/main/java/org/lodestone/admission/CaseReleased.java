package org.lodestone.admission;

/** The assignee gave the case back; its state and the work stay. */
public record CaseReleased(CaseMoment moment) implements CaseEvent {}
