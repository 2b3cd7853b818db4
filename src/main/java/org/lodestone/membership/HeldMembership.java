package org.lodestone.membership;

import java.util.List;
import org.lodestone.admission.Condition;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.TierSummary;

/** A membership with what explains it: the alliance, the tier and the conditions of its approval. */
public record HeldMembership(
        MembershipSummary membership, AllianceSummary alliance, TierSummary tier, List<Condition> conditions) {}
