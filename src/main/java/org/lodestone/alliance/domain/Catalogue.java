package org.lodestone.alliance.domain;

import java.util.List;
import java.util.stream.Stream;
import org.lodestone.alliance.CheckDefinition;
import org.lodestone.alliance.CriterionDefinition;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.kernel.LocalizedText;

/** What an alliance's staff check, score, and give as reasons. */
public record Catalogue(
        List<CheckDefinition> checks, List<CriterionDefinition> criteria, List<ReasonDefinition> reasons) {

    /** @throws IllegalArgumentException when a text is missing or a scale has not five steps */
    Catalogue checked() {
        if (!texts().allMatch(CompleteText::holds)) {
            throw new IllegalArgumentException("A text of the catalogue is not there in four languages");
        }
        if (!criteria.stream().allMatch(criterion -> criterion.scale().size() == CriterionDefinition.HIGHEST)) {
            throw new IllegalArgumentException("A criterion's scale has five steps");
        }
        return this;
    }

    private Stream<LocalizedText> texts() {
        return Stream.of(
                        checks.stream().flatMap(check -> Stream.of(check.title(), check.help())),
                        criteria.stream()
                                .flatMap(criterion -> Stream.concat(
                                        Stream.of(criterion.title(), criterion.help()), criterion.scale().stream())),
                        reasons.stream().flatMap(reason -> Stream.of(reason.title(), reason.text())))
                .flatMap(part -> part);
    }
}
