package org.lodestone.admission.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.FileAttached;
import org.lodestone.admission.FileRemoved;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.files.FileId;
import org.lodestone.files.Files;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds files to answers and takes them off. */
@Component
public class AttachedFiles {

    private final Answers answers;
    private final Answering answering;
    private final CaseForms forms;
    private final CaseFiles caseFiles;
    private final Files files;
    private final ApplicationEventPublisher events;

    AttachedFiles(
            Answers answers,
            Answering answering,
            CaseForms forms,
            CaseFiles caseFiles,
            Files files,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.answering = answering;
        this.forms = forms;
        this.caseFiles = caseFiles;
        this.files = files;
        this.events = events;
    }

    /** Refuses a file before it is received: the right, the state, the kind of question, the number of files. */
    public Question requireFree(OpenedCase opened, String id) {
        Question question = editable(opened, id);
        Integer most = question.limits().maxCount();
        if (most != null && CaseFiles.inAnswer(value(opened, id)).size() >= most) {
            throw new Problem.RuleBroken("tooManyFiles", Map.of("max", most));
        }
        return question;
    }

    public void add(OpenedCase opened, String id, StoredFile file) {
        Question question = requireFree(opened, id);
        String before = value(opened, id);
        String with = before.isBlank() ? file.id().toString() : before + "," + file.id();
        answering.write(opened, question, with, version(opened, id));
        events.publishEvent(new FileAttached(opened.moment(), id, file.id().value(), file.sha256()));
    }

    /** A file that no submission holds, and no other answer, is deleted with it. */
    public void remove(OpenedCase opened, String id, FileId file) {
        Question question = editable(opened, id);
        List<FileId> held = CaseFiles.inAnswer(value(opened, id));
        if (!held.contains(file)) {
            throw new Problem.NotFound();
        }
        String without = held.stream()
                .filter(kept -> !kept.equals(file))
                .map(FileId::toString)
                .collect(Collectors.joining(","));
        answering.write(opened, question, without, version(opened, id));
        events.publishEvent(new FileRemoved(opened.moment(), id, file.value()));
        StoredFile sheet = files.sheets(List.of(file)).get(file);
        boolean own = sheet != null && sheet.owner().equals(opened.id().value());
        if (own && !caseFiles.heldElsewhere(opened.id(), id, file)) {
            files.delete(file);
        }
    }

    private Question editable(OpenedCase opened, String id) {
        if (opened.application().state() == CaseState.INFORMATION_REQUESTED) {
            opened.application().asking().requireAsked(id, opened.in());
        } else {
            opened.application().require(CaseAction.EDIT, opened.in());
        }
        Question question = forms.question(opened, id);
        if (question.type() != QuestionType.FILES) {
            throw new Problem.RuleBroken("answeredElsewhere");
        }
        return question;
    }

    private String value(OpenedCase opened, String id) {
        return answers.find(opened.id().value(), id).map(Answer::value).orElse("");
    }

    private long version(OpenedCase opened, String id) {
        return answers.find(opened.id().value(), id).map(Answer::version).orElse(0L);
    }
}
