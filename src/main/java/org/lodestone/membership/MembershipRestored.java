package org.lodestone.membership;

/** The alliance lifted a suspension. */
public record MembershipRestored(Occasion occasion) implements MembershipEvent {}
