package org.lodestone.matrix;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A file, asked for by GET through the security chain. */
final class HttpGet {

    private HttpGet() {}

    static Answer of(String path, World world, Caller caller) throws Exception {
        MockHttpServletResponse response = MockMvcBuilders.webAppContextSetup(world.bean(WebApplicationContext.class))
                .apply(springSecurity())
                .build()
                .perform(
                        caller == Caller.ANONYMOUS
                                ? get(path)
                                : get(path).with(Session.of(world.person(caller), world)))
                .andReturn()
                .getResponse();
        return Answer.of(outcome(response), "HTTP " + response.getStatus() + " at " + path);
    }

    private static Outcome outcome(MockHttpServletResponse response) {
        return switch (response.getStatus()) {
            case 200 -> Outcome.OPENS;
            case 302, 401 -> Outcome.SIGN_IN;
            case 403 -> Outcome.DENIED;
            case 404 -> Outcome.NOT_FOUND;
            default -> throw new AssertionError("HTTP " + response.getStatus());
        };
    }
}
