package org.lodestone.membership;

import java.util.List;
import org.lodestone.admission.CaseCard;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.organisation.OrganisationSummary;

/**
 * Where an organisation stands with all alliances.
 *
 * @param mayApply whether the person may start an application for it
 * @param memberships one for each alliance, ended ones included
 * @param cases the open ones
 * @param earlier applications that ended without a membership, newest first
 * @param joinable alliances without a membership that holds its place and without an open case
 */
public record MembershipOverview(
        OrganisationSummary organisation,
        boolean mayApply,
        List<HeldMembership> memberships,
        List<CaseCard> cases,
        List<CaseCard> earlier,
        List<AllianceSummary> joinable) {}
