package org.lodestone.demo.play;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.CaseForOrganisation;
import org.lodestone.admission.MyCases;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers whatever a form asks, as a careful applicant would; what the profile knows is there already. */
@Component
@Profile("demo")
class FillsInForms {

    private static final Map<String, String> WORDS = Map.of(
            "activity-description", "We work with critical raw materials in one region and sell within Europe.",
            "raw-material-origin", "From our own licence area and from two suppliers whom we visit every year.",
            "contribution-text", "Pilot data of the last campaign, open to the partners of a joint project.");

    private final MyCases cases;
    private final ApplyingForMembership applying;
    private final AttachingFiles files;

    FillsInForms(MyCases cases, ApplyingForMembership applying, AttachingFiles files) {
        this.cases = cases;
        this.applying = applying;
        this.files = files;
    }

    /** Answers show further questions, so it goes through the form until nothing is missing. */
    void fillIn(String organisation, String reference) {
        for (int round = 0; round < 5; round++) {
            CaseForOrganisation read = cases.open(organisation, reference);
            List<AnsweredQuestion> missing = read.questions()
                    .filter(question -> question.shown() && question.problem() != null)
                    .filter(question -> answerable(question.question().type()))
                    .toList();
            if (missing.isEmpty()) {
                return;
            }
            missing.forEach(question ->
                    answer(organisation, reference, question, read.sheet().alliance()));
        }
    }

    private static boolean answerable(QuestionType type) {
        return type != QuestionType.PROFILE && type != QuestionType.DECLARATION && type != QuestionType.PERSON;
    }

    private void answer(String organisation, String reference, AnsweredQuestion asked, AllianceSummary alliance) {
        Question question = asked.question();
        if (question.type() == QuestionType.FILES) {
            attach(organisation, reference, question);
            return;
        }
        applying.save(
                organisation, reference, new AnswerEdit(question.id(), value(question, alliance), asked.version()));
    }

    private void attach(String organisation, String reference, Question question) {
        try {
            files.attach(
                    organisation,
                    reference,
                    question.id(),
                    "example-" + question.id() + ".pdf",
                    new ByteArrayInputStream(ExamplePdf.bytes(question.title().en())));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String value(Question question, AllianceSummary alliance) {
        return switch (question.type()) {
            case YES_NO -> question.id().contains("consent") || question.id().equals("works-in-eu") ? "yes" : "no";
            case ONE_OF -> question.options().getFirst().id();
            case MANY_OF ->
                question.options().stream().limit(2).map(Question.Option::id).collect(Collectors.joining(","));
            case NUMBER -> "120";
            case AMOUNT_WITH_UNIT -> "50 " + question.units().getFirst();
            case DATE -> "2021-04-01";
            case COUNTRY -> "DE";
            case TIER -> alliance.tiers().getFirst().code();
            default -> WORDS.getOrDefault(question.id(), "An example answer, long enough to be read as a sentence.");
        };
    }
}
