package org.lodestone.admission;

import java.util.List;
import org.lodestone.alliance.Question;
import org.lodestone.organisation.OrganisationSummary;

/**
 * What a reviewer may want to know beside the case: read when it is opened, not with the page.
 *
 * @param previous earlier cases of the same organisation in the same alliance, the newest first
 * @param possibleDuplicates other organisations with the same number, identifier or domain
 * @param profileChanges what the profile says now where it differs from what was submitted
 */
public record CaseBackground(
        List<CaseCard> previous, List<PossibleDuplicate> possibleDuplicates, List<ProfileChange> profileChanges) {

    public static final CaseBackground NONE = new CaseBackground(List.of(), List.of(), List.of());

    /**
     * @param match what is the same: {@code REGISTRATION_NUMBER}, {@code LEI}, {@code EMAIL_DOMAIN} or {@code NAME}
     * @param value what the applicant's own profile says there
     */
    public record PossibleDuplicate(OrganisationSummary organisation, String match, String value) {}

    /** @param question the bound question of the form */
    public record ProfileChange(Question question, String submitted, String now) {}
}
