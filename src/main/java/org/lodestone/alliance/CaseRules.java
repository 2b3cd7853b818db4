package org.lodestone.alliance;

import java.util.List;

/**
 * An alliance's numbers for its cases.
 *
 * @param decisionTargetDays working days from submission to the target
 * @param requestDueDays working days to answer a request for information
 * @param requestReminderDays working days before the due date on which a reminder goes out
 * @param requestCloseDays working days after the due date from which the assignee may close the case
 * @param draftExpiryDays days after its last edit at which a draft expires
 * @param draftWarningDays days before that at which the organisation is warned
 * @param messagesAfterEndDays days after a case's end during which both sides may still write
 */
public record CaseRules(
        int decisionTargetDays,
        int requestDueDays,
        List<Integer> requestReminderDays,
        int requestCloseDays,
        int draftExpiryDays,
        int draftWarningDays,
        int messagesAfterEndDays) {}
