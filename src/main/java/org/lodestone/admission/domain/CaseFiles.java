package org.lodestone.admission.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.admission.CaseId;
import org.lodestone.files.FileId;
import org.lodestone.files.Files;
import org.lodestone.files.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files a case refers to. */
@Component
public class CaseFiles {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The applicant, whose certificates' files a case shows, and its cases, of which one may be a copy of another. */
    private static final String OWNERS = """
            select o.id from membership_application c
            join membership_application o on o.organisation_id = c.organisation_id where c.id = :id
            union select organisation_id from membership_application where id = :id
            """;

    /** A file of one case can stand in the answers of its organisation's cases alone, copies of one another. */
    private static final String HELD = """
            select count(*) from membership_application c
            join membership_application o on o.organisation_id = c.organisation_id
            where c.id = :id and (
              exists (select 1 from submitted_answer s where s.case_id = o.id and s.answer like :file)
              or exists (select 1 from case_answer a where a.case_id = o.id and a.answer like :file
                         and not (a.case_id = :id and a.question = :question)))
            """;

    private final Answers answers;
    private final Files files;
    private final JdbcClient database;

    CaseFiles(Answers answers, Files files, JdbcClient database) {
        this.answers = answers;
        this.files = files;
        this.database = database;
    }

    /** What the organisation has attached or once submitted. */
    public Map<FileId, StoredFile> ofOrganisation(CaseId caseId) {
        Stream<String> working = answers.of(caseId.value()).stream().map(Answer::value);
        return own(caseId, ids(Stream.concat(working, everSubmitted(caseId).stream())));
    }

    /** What was ever submitted. */
    public Map<FileId, StoredFile> submitted(CaseId caseId) {
        return own(caseId, ids(everSubmitted(caseId).stream()));
    }

    /** Whether any submission names the file, or any other answer. */
    boolean heldElsewhere(CaseId caseId, String question, FileId file) {
        return database.sql(HELD)
                        .param("id", caseId.value())
                        .param("question", question)
                        .param("file", "%" + file + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** An id in an answer opens no file of somebody else's: anything can be typed into an answer. */
    private Map<FileId, StoredFile> own(CaseId caseId, Set<FileId> ids) {
        Map<FileId, StoredFile> found = files.sheets(ids);
        if (found.isEmpty()) {
            return found;
        }
        Set<UUID> owners = Set.copyOf(database.sql(OWNERS)
                .param("id", caseId.value())
                .query(UUID.class)
                .list());
        return found.values().stream()
                .filter(sheet -> owners.contains(sheet.owner()))
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** Only files that are attached to this case, or to the case that it was copied from, stand in its answers. */
    public static List<FileId> inAnswer(String value) {
        return ID.matcher(value)
                .results()
                .map(hit -> new FileId(UUID.fromString(hit.group())))
                .toList();
    }

    private List<String> everSubmitted(CaseId caseId) {
        return database.sql("select answer from submitted_answer where case_id = ? order by submission, question")
                .param(caseId.value())
                .query(String.class)
                .list();
    }

    private static Set<FileId> ids(Stream<String> values) {
        return values.flatMap(value -> inAnswer(value).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
