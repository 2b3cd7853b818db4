package org.lodestone.admission;

import java.util.List;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CasePages;
import org.lodestone.admission.domain.CaseReadings;
import org.lodestone.admission.domain.CheckHelps;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.ReviewerChoice;
import org.lodestone.admission.domain.StaffBackground;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an alliance's staff and auditors read of one case. */
@Service
public class OpeningCases {

    private final CaseDesk desk;
    private final CasePages pages;
    private final CaseReadings readings;
    private final StaffBackground background;
    private final CheckHelps helps;
    private final ReviewerChoice reviewers;

    OpeningCases(
            CaseDesk desk,
            CasePages pages,
            CaseReadings readings,
            StaffBackground background,
            CheckHelps helps,
            ReviewerChoice reviewers) {
        this.desk = desk;
        this.pages = pages;
        this.readings = readings;
        this.background = background;
        this.helps = helps;
        this.reviewers = reviewers;
    }

    /** One case; that it was read is recorded, or nothing is shown. Six statements without the record. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public CaseForStaff open(String alliance, String caseReference) {
        return readings.recorded(() -> desk.readAsStaff(alliance, caseReference), pages::forStaff);
    }

    /** Previous cases, possible duplicates and changes of the profile; nothing about a draft. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public CaseBackground background(String alliance, String caseReference) {
        OpenedCase opened = desk.readAsStaff(alliance, caseReference);
        return opened.application().submittedAt() == null ? CaseBackground.NONE : background.of(opened);
    }

    /** What the portal found out for each check by itself; nothing about a draft. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public List<CheckHelp> help(String alliance, String caseReference) {
        OpenedCase opened = desk.readAsStaff(alliance, caseReference);
        return opened.application().submittedAt() == null ? List.of() : helps.of(opened);
    }

    /** The reviewers to whom the case may be assigned, for whoever assigns it. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional(readOnly = true)
    public List<Someone> assignable(String alliance, String caseReference) {
        OpenedCase opened = desk.readAsStaff(alliance, caseReference);
        opened.application().require(CaseAction.ASSIGN, opened.in());
        return reviewers.of(opened);
    }
}
