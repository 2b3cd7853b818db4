package org.lodestone.benefits.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.BenefitDoor;
import org.lodestone.benefits.reports.domain.IssuePdf;
import org.lodestone.benefits.reports.domain.Issues;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.Entitlement;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member reads the weekly report of the alliance that opens it. Each method throws {@link Problem.NotFound} when the person
 * does not belong to the organisation, and {@link Problem.NotAllowed} when the benefit is closed.
 */
@Service
@Transactional(readOnly = true)
public class ReadingReports {

    private final BenefitDoor door;
    private final Issues issues;
    private final IssuePdf pdf;
    private final Clock clock;

    ReadingReports(BenefitDoor door, Issues issues, IssuePdf pdf, Clock clock) {
        this.door = door;
        this.issues = issues;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** All issues that have been published, the newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<IssueLine> archive(String organisation, Language language) {
        return issues.published(alliance(organisation).id(), language, now());
    }

    /** @throws Problem.NotFound when there is no such issue, or it is not published yet */
    @PreAuthorize("isAuthenticated()")
    public Issue open(String organisation, String issue, Language language) {
        return issues.find(alliance(organisation).id(), issue, language, now()).orElseThrow(Problem.NotFound::new);
    }

    /** The issue as PDF. */
    @PreAuthorize("isAuthenticated()")
    public IssueFile file(String organisation, String issue, Language language) {
        AllianceSummary alliance = alliance(organisation);
        Issue found = issues.find(alliance.id(), issue, language, now()).orElseThrow(Problem.NotFound::new);
        return new IssueFile(
                alliance.slug() + "-report-" + issue + "-" + language.code() + ".pdf",
                pdf.render(found, alliance.name().in(language), language));
    }

    /** The newest issue, for the first page; none where the benefit is closed. */
    @PreAuthorize("isAuthenticated()")
    public Optional<IssueLine> newest(String organisation, Language language) {
        return door.knock(organisation, Benefit.REPORTS) instanceof Entitlement.Open open
                ? issues.published(open.alliance().id(), language, now()).stream()
                        .findFirst()
                : Optional.empty();
    }

    private AllianceSummary alliance(String organisation) {
        if (door.knock(organisation, Benefit.REPORTS) instanceof Entitlement.Open open) {
            return open.alliance();
        }
        throw new Problem.NotAllowed("benefitClosed");
    }

    private Instant now() {
        return clock.instant();
    }
}
