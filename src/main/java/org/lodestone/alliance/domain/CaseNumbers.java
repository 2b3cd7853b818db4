package org.lodestone.alliance.domain;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestone.alliance.CaseRules;

/** {@link CaseRules} as they are stored. */
@Embeddable
class CaseNumbers {

    private int decisionTargetDays;
    private int requestDueDays;
    private String requestReminderDays;
    private int requestCloseDays;
    private int draftExpiryDays;
    private int draftWarningDays;
    private int messagesAfterEndDays;

    @SuppressWarnings("NullAway")
    protected CaseNumbers() {}

    CaseNumbers(CaseRules rules) {
        decisionTargetDays = rules.decisionTargetDays();
        requestDueDays = rules.requestDueDays();
        requestReminderDays =
                rules.requestReminderDays().stream().map(String::valueOf).collect(Collectors.joining(","));
        requestCloseDays = rules.requestCloseDays();
        draftExpiryDays = rules.draftExpiryDays();
        draftWarningDays = rules.draftWarningDays();
        messagesAfterEndDays = rules.messagesAfterEndDays();
    }

    CaseRules rules() {
        List<Integer> reminders = Arrays.stream(requestReminderDays.split(","))
                .filter(day -> !day.isBlank())
                .map(Integer::valueOf)
                .toList();
        return new CaseRules(
                decisionTargetDays,
                requestDueDays,
                reminders,
                requestCloseDays,
                draftExpiryDays,
                draftWarningDays,
                messagesAfterEndDays);
    }

    /** What would change, for the record: {@code 15 -> 10} by the number's name. */
    Map<String, String> differences(CaseRules wanted) {
        Map<String, String> before = written(rules());
        Map<String, String> result = new HashMap<>();
        written(wanted).forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                result.put(name, before.get(name) + " -> " + value);
            }
        });
        return result;
    }

    private static Map<String, String> written(CaseRules rules) {
        return Map.of(
                "decisionTargetDays", String.valueOf(rules.decisionTargetDays()),
                "requestDueDays", String.valueOf(rules.requestDueDays()),
                "requestReminderDays", String.valueOf(rules.requestReminderDays()),
                "requestCloseDays", String.valueOf(rules.requestCloseDays()),
                "draftExpiryDays", String.valueOf(rules.draftExpiryDays()),
                "draftWarningDays", String.valueOf(rules.draftWarningDays()),
                "messagesAfterEndDays", String.valueOf(rules.messagesAfterEndDays()));
    }
}
