package org.lodestone.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestone.kernel.EmailAddress;

/** A browser without a window, which keeps its session: what it gets went through the whole of the portal's filters. */
public final class WebVisitor {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String portal;

    public WebVisitor(int port) {
        this.portal = "http://localhost:" + port;
    }

    /** @param path with a leading slash */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    public void signIn(EmailAddress email, String password) throws IOException, InterruptedException {
        String form = "_csrf=" + encode(token()) + "&email=" + encode(email.value()) + "&password=" + encode(password);
        HttpResponse<String> answer = browser.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302 || location(answer).startsWith("/sign-in")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + location(answer));
        }
    }

    /** Where an answer leads, without the portal's own address; empty where it leads nowhere. */
    public String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(portal, "");
    }

    private String token() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("No CSRF token on the sign-in page");
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
