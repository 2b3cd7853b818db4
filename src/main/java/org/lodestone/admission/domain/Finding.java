package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;

/** What a reviewer found: the outcome of a check, or the score of a criterion. Recording it again replaces it. */
@Entity
@Table(name = "case_finding")
public class Finding {

    /** What it is about. */
    public enum Kind {
        CHECK,
        CRITERION
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckOutcome outcome;

    private @Nullable Integer score;
    private String words;

    @Column(name = "found_by")
    @Convert(converter = PersonIdColumn.class)
    private PersonId by;

    @Column(name = "found_at")
    private Instant at;

    @SuppressWarnings("NullAway")
    protected Finding() {}

    Finding(Kind kind, String code) {
        this.id = Ids.next();
        this.kind = kind;
        this.code = code;
    }

    void record(@Nullable CheckOutcome outcome, @Nullable Integer score, String words, PersonId by, Instant at) {
        this.outcome = outcome;
        this.score = score;
        this.words = words;
        this.by = by;
        this.at = at;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public @Nullable CheckOutcome outcome() {
        return outcome;
    }

    public @Nullable Integer score() {
        return score;
    }

    public String words() {
        return words;
    }

    public PersonId by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
