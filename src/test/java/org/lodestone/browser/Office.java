package org.lodestone.browser;

import java.util.List;

/** One of an alliance's staff at work, in English. */
final class Office {

    private static final List<String> CHECKS =
            List.of("Registration", "Identifiers", "Duplicates", "Sanctions", "Signature");

    private final Somebody person;
    private final String alliance;

    Office(Somebody person, String alliance) {
        this.person = person;
        this.alliance = alliance;
    }

    Somebody person() {
        return person;
    }

    Office opensTheCaseOf(String organisation) {
        person.opens("/review/" + alliance + "?tab=open").follows(organisation).isAt("/review/" + alliance + "/");
        return this;
    }

    Office takesIt() {
        person.clicks("Take this case").sees("The case is yours");
        return this;
    }

    Office readsAnswersIn(String language) {
        person.sees("Answers in: " + language);
        return this;
    }

    Office asks(String question, String about) {
        person.clicks("Request information")
                .chooses("About which question of the form?", about)
                .fills("What do you want to know?", question)
                .clicks("Send the request")
                .sees("Waiting for the applicant");
        return this;
    }

    Office seesWhatChanged(String before, String after) {
        person.sees("Resubmitted").sees("answered your question").sees(before).sees(after);
        return this;
    }

    Office recordsTheChecks(List<String> checks) {
        int done = 0;
        for (String check : checks) {
            person.within("Checks", check)
                    .clicks("Record this check")
                    .answers(check, "Pass")
                    .fills("What you looked at and found", "Compared with the extract and the register.")
                    .clicks("Save the check");
            person.sees(++done + " of " + checks.size() + " done");
        }
        return this;
    }

    static List<String> checks() {
        return CHECKS;
    }

    Office startsTheReview() {
        person.clicks("Start the review").sees("Under review");
        return this;
    }

    Office assesses(List<String> criteria) {
        for (String criterion : criteria) {
            person.within("Criteria", criterion)
                    .clicks("Assess")
                    .answers(criterion, "4")
                    .fills("Why this score", "Sources, amounts and owners are named.")
                    .clicks("Save the assessment");
            person.within("Criteria", criterion).sees("4 of 5");
        }
        return this;
    }

    Office recommendsToApprove() {
        person.clicks("Recommend to approve")
                .fills("Reason", "A producer of tungsten and rhenium that names its sources.")
                .confirms("Recommend to approve")
                .sees("Ready for a decision");
        return this;
    }

    Office mayNotDecide() {
        person.hasNoButton("Approve");
        return this;
    }

    Office approves(String follows) {
        person.clicks("Approve").sees(follows).confirms("Approve").sees("The application was approved");
        return this;
    }
}
