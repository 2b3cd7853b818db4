package org.lodestone.admission.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.EndReason;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a case holds, to read. Only the verbs of {@link MembershipApplication} change it. */
@MappedSuperclass
public abstract class CaseRecord extends AbstractAggregateRoot<MembershipApplication> {

    @Id
    protected UUID id;

    @Version
    protected @Nullable Long version;

    @Column(nullable = false, updatable = false)
    protected String reference;

    protected UUID allianceId;
    protected Applicant applicant;
    protected Versions versions;

    @Enumerated(EnumType.STRING)
    protected CaseState state = CaseState.DRAFT;

    /** True while open, else null: a unique constraint over it keeps a second open case out. */
    protected @Nullable Boolean openSlot = Boolean.TRUE;

    @Convert(converter = PersonIdColumn.class)
    protected PersonId startedBy;

    protected Instant startedAt;
    protected Instant editedAt;

    /** When its people were told that the draft will expire; null when not since the last edit of an answer. */
    protected @Nullable Instant warnedAt;

    protected @Nullable String tier;

    @Convert(converter = PersonIdColumn.class)
    protected @Nullable PersonId submittedBy;

    protected @Nullable Instant submittedAt;
    protected @Nullable Instant lastSubmittedAt;
    protected int rounds;

    /** When a resubmission came that the reviewer has not dealt with yet. */
    protected @Nullable Instant resubmittedAt;

    @Column(name = "target_on")
    protected @Nullable LocalDate target;

    /** Working days that moved the target, up to the last time the clock went on. */
    protected int waitedDays;

    @Convert(converter = PersonIdColumn.class)
    protected @Nullable PersonId assignee;

    @Convert(converter = PersonIdColumn.class)
    protected @Nullable PersonId signatory;

    /** Whoever accepts this invitation becomes the signatory. */
    protected @Nullable UUID signatoryInvitation;

    protected @Nullable SignedDeclaration signature;

    /** Where a resubmission returns to. */
    @Enumerated(EnumType.STRING)
    protected @Nullable CaseState returnsTo;

    protected String sentBackReason = "";
    protected @Nullable Verdict verdict;
    protected @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    protected @Nullable EndReason endReason;

    @Column(insertable = false, updatable = false)
    protected @Nullable Instant profileChangedAt;

    @ElementCollection
    @CollectionTable(name = "case_conflict", joinColumns = @JoinColumn(name = "case_id"))
    protected Set<ConflictOfInterest> conflicts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "case_recommendation", joinColumns = @JoinColumn(name = "case_id"))
    protected Set<Recommendation> recommendations = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    protected Set<Finding> findings = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("askedAt desc, id")
    protected Set<InformationRequest> requests = new LinkedHashSet<>();

    public CaseId id() {
        return new CaseId(id);
    }

    /** Raised by every verb. */
    public long version() {
        return version == null ? 0 : version;
    }

    public String reference() {
        return reference;
    }

    public AllianceId alliance() {
        return new AllianceId(allianceId);
    }

    public Applicant applicant() {
        return applicant;
    }

    public Versions versions() {
        return versions;
    }

    public CaseState state() {
        return state;
    }

    public PersonId startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public @Nullable String tier() {
        return tier;
    }

    public @Nullable PersonId submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant lastSubmittedAt() {
        return lastSubmittedAt;
    }

    public int rounds() {
        return rounds;
    }

    public @Nullable LocalDate target() {
        return target;
    }

    public @Nullable PersonId assignee() {
        return assignee;
    }

    public @Nullable PersonId signatory() {
        return signatory;
    }

    public @Nullable UUID signatoryInvitation() {
        return signatoryInvitation;
    }

    public @Nullable SignedDeclaration signature() {
        return signature;
    }

    public String sentBackReason() {
        return sentBackReason;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable EndReason endReason() {
        return endReason;
    }

    public @Nullable Instant profileChangedAt() {
        return profileChangedAt;
    }

    public Set<ConflictOfInterest> conflicts() {
        return Set.copyOf(conflicts);
    }

    public Set<Finding> findings() {
        return Set.copyOf(findings);
    }

    public List<InformationRequest> requests() {
        return requests.stream()
                .sorted(Comparator.comparing(InformationRequest::askedAt).reversed())
                .toList();
    }

    public Optional<Recommendation> latestRecommendation() {
        return recommendations.stream().max(Comparator.comparing(Recommendation::at));
    }

    public Optional<InformationRequest> openRequest() {
        return requests.stream().filter(InformationRequest::open).findFirst();
    }
}
