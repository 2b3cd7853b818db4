package org.lodestone.messaging.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.lodestone.kernel.Ids;
import org.lodestone.messaging.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes letters in. What is taken in twice under one key is there once, whoever was first. */
@Component
public class Outbox {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @return whether it was new */
    public boolean take(Letter letter) {
        OffsetDateTime now = at(clock.instant());
        return database.sql("""
                        insert into letter (id, letter_key, template, person, address, name, language, arguments, path,
                          secret, state, posted_at, next_attempt_at, attempts)
                        values (:id, :key, :template, :person, :address, :name, :language, :arguments, :path,
                          :secret, 'WAITING', :now, :now, 0)
                        on conflict do nothing
                        """)
                        .param("id", Ids.next())
                        .param("key", letter.key())
                        .param("template", letter.template())
                        .param(
                                "person",
                                letter.recipient().map(person -> person.value()).orElse(null))
                        .param("address", letter.address().value())
                        .param("name", letter.name())
                        .param("language", letter.language().code())
                        .param("arguments", json.writeValueAsString(letter.arguments()))
                        .param("path", letter.path())
                        .param("secret", letter.secret())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** A letter to a person that carries no secret can be read in the portal too. */
    public void takeIntoInbox(Letter letter) {
        if (letter.recipient().isEmpty() || letter.secret()) {
            return;
        }
        database.sql("""
                        insert into inbox_message (id, letter_key, person, template, arguments, path, posted_at)
                        values (:id, :key, :person, :template, :arguments, :path, :now) on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("key", letter.key())
                .param("person", letter.recipient().orElseThrow().value())
                .param("template", letter.template())
                .param("arguments", json.writeValueAsString(letter.arguments()))
                .param("path", letter.path())
                .param("now", at(clock.instant()))
                .update();
    }

    @SuppressWarnings("unchecked")
    Map<String, String> arguments(String stored) {
        return json.readValue(stored, Map.class);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
