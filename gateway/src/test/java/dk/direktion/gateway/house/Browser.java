package dk.direktion.gateway.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * A browser as far as the gateway can tell: keeps cookies, follows no redirect by itself, and
 * checks of everything it receives that no token is in it.
 */
public class Browser {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final Map<String, String> cookies = new TreeMap<>();
  private final House house;

  Browser(House house) {
    this.house = house;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /** Walks through a whole log-in, as a person with a password would. */
  public Browser loggedInAs(String username) {
    HttpResponse<String> back = logIn(username, "/");
    assertThat(back.statusCode()).isEqualTo(303);
    return this;
  }

  /** The answer of the callback at the end of a log-in. */
  public HttpResponse<String> logIn(String username, String returnTo) {
    URI loginPage = location(get("/login?returnTo=" + returnTo));
    String code = house.realm().approve(loginPage, username);
    return get("/login/callback?code=" + code + "&state=" + Parameters.of(loginPage).get("state"));
  }

  public JsonObject session() {
    HttpResponse<String> answer = get("/session");
    assertThat(answer.statusCode()).isEqualTo(200);
    return new JsonObject(answer.body());
  }

  public String csrfToken() {
    return session().getString("csrfToken");
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(
        request(path, headers)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build());
  }

  /** A request to be completed by the test, with this browser's cookies. */
  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(house.gateway() + path)).timeout(Duration.ofSeconds(20));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!cookies.isEmpty()) {
      StringBuilder line = new StringBuilder();
      cookies.forEach((name, value) -> line.append(name).append('=').append(value).append("; "));
      request.header("Cookie", line.substring(0, line.length() - 2));
    }
    return request;
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(this::keep);
      showsNoToken(response);
      return response;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public static URI location(HttpResponse<String> response) {
    return URI.create(response.headers().firstValue("location").orElseThrow());
  }

  private void keep(String setCookie) {
    String[] pair = setCookie.split(";", 2)[0].split("=", 2);
    if (setCookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else if (!pair[0].equals("AUTH_SESSION_ID")) {
      cookies.put(pair[0], pair[1]);
    }
  }

  private void showsNoToken(HttpResponse<String> response) {
    String received = response.headers().map() + response.body();
    for (String token : house.realm().issuedTokens()) {
      assertThat(received.contains(token)).as("a token in an answer to a browser").isFalse();
    }
  }
}
