package org.lodestone.membership;

/** What a membership opens at this moment: so many benefits, to so many people. */
public record MembershipReach(int benefits, int people) {}
