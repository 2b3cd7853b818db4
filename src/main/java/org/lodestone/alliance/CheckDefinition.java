package org.lodestone.alliance;

import org.lodestone.kernel.LocalizedText;

/**
 * A check that an alliance's staff record while screening a case.
 *
 * @param code stays the same: {@code registration}, {@code identifiers}, {@code duplicates}, {@code sanctions} or
 *     {@code signature} in the alliances that ship with the portal
 * @param help what to look at and what counts as evidence
 */
public record CheckDefinition(String code, LocalizedText title, LocalizedText help) {}
