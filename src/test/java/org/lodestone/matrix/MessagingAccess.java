package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.ANONYMOUS;
import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.OWNER;
import static org.lodestone.matrix.Caller.SYSTEM_ADMIN;
import static org.lodestone.matrix.Outcome.NOT_FOUND;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.messaging.ReadingLetters;
import org.lodestone.messaging.WatchingTheOutbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everyone has an inbox of their own; outside of the demo, the outbox is for system administrators and auditors. */
class MessagingAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                route("InboxView", world -> "messages").signedIn(OPENS),
                route("LetterView", world -> "messages/" + letterToTheOwner(world))
                        .allow(OWNER),
                route("OutboxView", world -> "outbox").but(NOT_FOUND, ANONYMOUS).allow(SYSTEM_ADMIN, AUDITOR),
                call(ReadingLetters.class, "page", (letters, world) -> letters.page(0, 10, Language.EN))
                        .signedIn(OPENS),
                call(ReadingLetters.class, "count", (letters, world) -> letters.count())
                        .signedIn(OPENS),
                call(ReadingLetters.class, "unread", (letters, world) -> letters.unread())
                        .signedIn(OPENS),
                call(
                                ReadingLetters.class,
                                "open",
                                (letters, world) -> letters.open(letterToTheOwner(world), Language.EN))
                        .allow(OWNER),
                call(ReadingLetters.class, "markAllRead", (letters, world) -> letters.markAllRead())
                        .signedIn(OPENS),
                call(WatchingTheOutbox.class, "showsLetters", (outbox, world) -> outbox.showsLetters())
                        .everyone(OPENS),
                call(WatchingTheOutbox.class, "page", (outbox, world) -> outbox.page(0, 10))
                        .but(NOT_FOUND, ANONYMOUS)
                        .allow(SYSTEM_ADMIN, AUDITOR));
    }

    private static UUID letterToTheOwner(World world) {
        var owner = world.person(OWNER);
        return world.once("letter to the owner", () -> {
            String key = UUID.randomUUID().toString();
            world.bean(PostOffice.class)
                    .post(new Letter(
                            key,
                            "access.passwordChanged",
                            owner,
                            new EmailAddress("owner@example.org"),
                            "The owner",
                            Language.EN,
                            Map.of(),
                            "/account",
                            false));
            return world.bean(JdbcClient.class)
                    .sql("select id from inbox_message where letter_key = ?")
                    .param(key)
                    .query(UUID.class)
                    .single();
        });
    }
}
