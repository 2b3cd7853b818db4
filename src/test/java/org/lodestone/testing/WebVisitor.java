package org.lodestone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestone.kernel.EmailAddress;

/** Somebody who speaks HTTP with the portal over a real port, with cookies of their own. */
public final class WebVisitor {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final String portal;
    private final HttpClient client;

    public WebVisitor(int port) {
        this.portal = "http://localhost:" + port;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> does(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** Posts the form of the sign-in page with its token. */
    public HttpResponse<String> signsIn(EmailAddress email, String password) {
        return posts("/sign-in", Map.of("_csrf", token("/sign-in"), "email", email.value(), "password", password));
    }

    public HttpResponse<String> posts(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    /** The token that a form of this page is posted with. */
    public String token(String page) {
        return first(TOKEN, get(page).body());
    }

    /** Where an answer leads, without the portal's own address; its status where it leads nowhere. */
    public String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("HTTP " + answer.statusCode())
                .replace(portal, "");
    }

    public static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as("%s", pattern).isTrue();
        return found.group(1);
    }

    public static List<String> cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
