package org.lodestone.alliance;

/**
 * What came of giving a role to an address.
 *
 * @param invited true when there is no account with this address yet
 * @param name the person's name, or the address when they were invited
 */
public record GivenRole(boolean invited, String name) {}
