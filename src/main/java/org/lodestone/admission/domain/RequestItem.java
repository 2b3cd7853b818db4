package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;

/** One thing that is asked, with the organisation's reply in words. */
@Entity
@Table(name = "information_request_item")
public class RequestItem {

    @Id
    private UUID id;

    private String question;
    private int position;
    private String words;
    private String reply = "";
    private long replyVersion;

    @Column(name = "replied_by")
    @Convert(converter = PersonIdColumn.class)
    private @Nullable PersonId repliedBy;

    private @Nullable Instant repliedAt;

    @SuppressWarnings("NullAway")
    protected RequestItem() {}

    RequestItem(String question, String words, int position) {
        this.id = Ids.next();
        this.question = question;
        this.words = words;
        this.position = position;
    }

    long reply(String text, PersonId by, Instant at) {
        this.reply = text;
        this.replyVersion++;
        this.repliedBy = by;
        this.repliedAt = at;
        return replyVersion;
    }

    public UUID id() {
        return id;
    }

    public String question() {
        return question;
    }

    public String words() {
        return words;
    }

    public String reply() {
        return reply;
    }

    public long replyVersion() {
        return replyVersion;
    }

    public @Nullable PersonId repliedBy() {
        return repliedBy;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }
}
