package org.lodestone.admission;

/** What an entry of a case's timeline tells; the text is {@code timeline.NAME}. */
public enum TimelineKind {
    DRAFT_STARTED,
    SIGNATORY_INVITED,
    SIGNATORY_NAMED,
    DECLARATION_SIGNED,
    CASE_SUBMITTED,
    CASE_CLAIMED,
    CASE_RELEASED,
    REVIEWER_LEFT,
    CASE_ASSIGNED,
    CHECK_RECORDED,
    REVIEW_STARTED,
    CRITERION_ASSESSED,
    INFORMATION_REQUESTED,
    REQUEST_CANCELLED,
    CASE_RESUBMITTED,
    CASE_RECOMMENDED,
    CASE_SENT_BACK,
    CASE_APPROVED,
    CASE_DECLINED,
    CASE_WITHDRAWN,
    CASE_CLOSED_UNANSWERED,
    DRAFT_DISCARDED,
    DRAFT_EXPIRED,
    CONFLICT_DECLARED,
    /** A message of the organisation or of the alliance, told apart by {@link TimelineEntry#fromStaff()}. */
    MESSAGE,
    NOTE
}
