package org.lodestone.membership;

import java.util.List;
import org.lodestone.alliance.AllianceSummary;

/**
 * Some of an alliance's memberships.
 *
 * @param current how many there are that were not ended
 * @param ended how many were ended
 * @param mayChange whether the reader may suspend, resume and end
 */
public record MemberPage(AllianceSummary alliance, List<MemberRow> rows, long current, long ended, boolean mayChange) {}
