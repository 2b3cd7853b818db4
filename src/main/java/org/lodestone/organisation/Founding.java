package org.lodestone.organisation;

import java.util.List;

/** What came of entering an organisation. */
public sealed interface Founding {

    /** It was entered; the person is its owner. */
    record Entered(OrganisationSummary organisation) implements Founding {}

    /** It is here already, or may be: the person can ask to join. */
    record AlreadyThere(List<FoundMatch> matches) implements Founding {}
}
