package org.lodestone.admission.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.Audience;
import org.lodestone.admission.CaseMoment;
import org.lodestone.admission.TimelineKind;
import org.lodestone.kernel.PersonId;
import org.springframework.data.domain.Persistable;
import tools.jackson.databind.json.JsonMapper;

/** An entry of a case's timeline; written once. */
@Entity
@Table(name = "case_entry")
public class Entry implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean fromStaff;

    @Convert(converter = PersonIdColumn.class)
    private @Nullable PersonId writtenBy;

    private Instant writtenAt;
    private String words;
    private String details;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway")
    protected Entry() {}

    Entry(CaseMoment moment, TimelineKind kind, boolean fromStaff, String words, Map<String, String> details) {
        this.id = moment.event();
        this.caseId = moment.caseId().value();
        this.kind = kind;
        this.audience = TimelineAudience.of(kind);
        this.fromStaff = fromStaff;
        this.writtenBy = moment.by();
        this.writtenAt = moment.at();
        this.words = words;
        this.details = JSON.writeValueAsString(details);
        this.fresh = true;
    }

    public UUID id() {
        return id;
    }

    public TimelineKind kind() {
        return kind;
    }

    public Audience audience() {
        return audience;
    }

    public boolean fromStaff() {
        return fromStaff;
    }

    public @Nullable PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String words() {
        return words;
    }

    public Map<String, String> details() {
        Map<String, String> result = new TreeMap<>();
        JSON.readTree(details)
                .propertyStream()
                .forEach(entry -> result.put(entry.getKey(), entry.getValue().asString()));
        return result;
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
