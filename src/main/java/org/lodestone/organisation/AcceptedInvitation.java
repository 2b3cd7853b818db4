package org.lodestone.organisation;

/**
 * What a person belongs to now.
 *
 * @param reference of the organisation
 * @param leadsTo the page that comes next, without a leading slash
 */
public record AcceptedInvitation(String reference, String name, String leadsTo) {}
