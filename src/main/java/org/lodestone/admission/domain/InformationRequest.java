package org.lodestone.admission.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;

/** A request for information: what was asked, until when, and how it ended. */
@Entity
@Table(name = "information_request")
public class InformationRequest {

    @Id
    private UUID id;

    @Column(name = "asked_by")
    @Convert(converter = PersonIdColumn.class)
    private PersonId askedBy;

    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate due;

    private LocalDate closableFrom;

    @Enumerated(EnumType.STRING)
    private RequestForInformation.Status status = RequestForInformation.Status.OPEN;

    private @Nullable Instant closedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("position")
    private Set<RequestItem> items = new LinkedHashSet<>();

    @SuppressWarnings("NullAway")
    protected InformationRequest() {}

    InformationRequest(List<AskedQuestion> asked, PersonId by, Instant at, LocalDate due, LocalDate closableFrom) {
        this.id = Ids.next();
        this.askedBy = by;
        this.askedAt = at;
        this.due = due;
        this.closableFrom = closableFrom;
        for (AskedQuestion question : asked) {
            items.add(new RequestItem(question.question(), question.text(), items.size()));
        }
    }

    void close(RequestForInformation.Status how, Instant at) {
        this.status = how;
        this.closedAt = at;
    }

    DecisionClock.Pause pause() {
        return new DecisionClock.Pause(askedAt, closedAt);
    }

    boolean open() {
        return status == RequestForInformation.Status.OPEN;
    }

    public boolean asks(String question) {
        return items.stream().anyMatch(item -> item.question().equals(question));
    }

    RequestItem item(UUID wanted) {
        return items.stream()
                .filter(item -> item.id().equals(wanted))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    public UUID id() {
        return id;
    }

    public PersonId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate due() {
        return due;
    }

    public LocalDate closableFrom() {
        return closableFrom;
    }

    public RequestForInformation.Status status() {
        return status;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public List<RequestItem> items() {
        return List.copyOf(items);
    }
}
