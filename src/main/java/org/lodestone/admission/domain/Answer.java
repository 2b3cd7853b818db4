package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseId;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.springframework.data.domain.Persistable;

/**
 * One answer of a case. Whoever changes it holds the lock of the case's row, so its version needs no guard of its own.
 */
@Entity
@Table(name = "case_answer")
public class Answer implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID caseId;
    private String question;

    @Column(name = "answer")
    private String value;

    private long version;

    @Convert(converter = PersonIdColumn.class)
    private PersonId changedBy;

    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "submitted_answer")
    private @Nullable String submitted;

    @Enumerated(EnumType.STRING)
    private @Nullable Language submittedLanguage;

    @Column(name = "answer_before")
    private @Nullable String before;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway")
    protected Answer() {}

    Answer(CaseId caseId, String question, String value, Author by) {
        this.id = Ids.next();
        this.caseId = caseId.value();
        this.question = question;
        this.value = value;
        this.version = 1;
        this.changedBy = by.person();
        this.changedAt = by.at();
        this.language = by.language();
        this.fresh = true;
    }

    /** The same answer in another case, in the language in which it was given. */
    Answer into(CaseId other, PersonId by, Instant at) {
        return new Answer(other, question, value, new Author(by, language, at));
    }

    /** What was handed in, in another case, in the language in which it was given; empty when nothing was. */
    Optional<Answer> submittedInto(CaseId other, PersonId by, Instant at) {
        if (submitted == null || submitted.isBlank()) {
            return Optional.empty();
        }
        Language given = submittedLanguage == null ? language : submittedLanguage;
        return Optional.of(new Answer(other, question, submitted, new Author(by, given, at)));
    }

    void change(String newValue, Author by) {
        if (!newValue.equals(value)) {
            value = newValue;
            version++;
            changedBy = by.person();
            changedAt = by.at();
            language = by.language();
        }
    }

    /** Hands the answer in. Returns whether the alliance now has another one than before. */
    boolean submit() {
        boolean changed = !value.equals(submitted);
        before = changed && submitted != null ? submitted : null;
        submitted = value;
        submittedLanguage = language;
        return changed;
    }

    /** The next submission is in, and this answer isn't among what changed with it. */
    void seen() {
        before = null;
    }

    public boolean differsFromSubmitted() {
        return submitted != null && !submitted.equals(value);
    }

    public String question() {
        return question;
    }

    public String value() {
        return value;
    }

    public long version() {
        return version;
    }

    public PersonId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The one in which the alliance has the answer; null while it has none. */
    @Nullable
    Language submittedLanguage() {
        return submittedLanguage;
    }

    public @Nullable String submitted() {
        return submitted;
    }

    public @Nullable String before() {
        return before;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    void stored() {
        fresh = false;
    }
}
