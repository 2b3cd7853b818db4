package org.lodestone.alliance;

import java.util.Set;

/**
 * What an answer may point at.
 *
 * @param tiers codes of the alliance's tiers
 * @param people ids of the people affiliated to the organisation
 * @param files ids of the files that were uploaded to the case for the question
 */
public record AnswerContext(Set<String> tiers, Set<String> people, Set<String> files) {

    public AnswerContext {
        tiers = Set.copyOf(tiers);
        people = Set.copyOf(people);
        files = Set.copyOf(files);
    }
}
