package org.lodestone.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Clock;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.access.SessionStart;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A session as it is kept after signing in; the request's own filter reads the person's rights. */
final class Session {

    private Session() {}

    static RequestPostProcessor of(PersonId person, World world) {
        int credentials = world.bean(JdbcClient.class)
                .sql("select credentials from account where id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
        SessionStart start = new SessionStart(world.bean(Clock.class).instant(), credentials);
        return authentication(PersonAuthentication.ofSession(person, start));
    }
}
