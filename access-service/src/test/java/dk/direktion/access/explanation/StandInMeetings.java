package dk.direktion.access.explanation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.direktion.testing.Persona;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stands in for meetings-service and the identity provider, which are remote here. What it answers
 * is put to the address itself; any other item is an open one of the board that everybody reads.
 */
public class StandInMeetings implements QuarkusTestResourceLifecycleManager {

  private static final String PREVIEWS = "/api/meetings/v1/reading-previews";
  private static final String NO_SUCH = "00000000-0000-7000-8000-000000000404";

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Set<String> given = ConcurrentHashMap.newKeySet();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/token",
        exchange -> {
          String token = Persona.SERVICE.token();
          given.add("Bearer " + token);
          send(exchange, 200, "{\"access_token\": \"" + token + "\", \"expires_in\": 300}");
        });
    server.createContext(PREVIEWS, this::answer);
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    return Map.of(
        "direktion.meetings-url",
        address,
        "direktion.token-url",
        address + "/token",
        "direktion.client-id",
        "access-service",
        "direktion.client-secret",
        "secret");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  /** Has it answer so whenever the path with its query is asked for. */
  public static void answers(String path, String json) {
    RestAssured.given()
        .baseUri(ConfigProvider.getConfig().getValue("direktion.meetings-url", String.class))
        .urlEncodingEnabled(false)
        .body(json)
        .put(PREVIEWS + path)
        .then()
        .statusCode(204);
  }

  /** Has it tell of an item. */
  public static void tellsOf(
      String item, String person, String body, String date, boolean closed, String outcome) {
    answers(
        "/items/" + item + "?person=" + person,
        ("{\"itemId\": \"%s\", \"meetingId\": \"0195b2c0-0000-7000-8000-000000000001\","
                + " \"bodyCode\": \"%s\", \"bodyName\": \"Organet\", \"meetingDate\": \"%s\","
                + " \"number\": 3, \"closed\": %s, \"known\": true, \"readable\": %s,"
                + " \"conflicted\": %s, \"screened\": %s}")
            .formatted(
                item,
                body,
                date,
                closed,
                outcome.equals("readable"),
                outcome.equals("conflicted"),
                outcome.equals("screened")));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().toString();
    if (exchange.getRequestMethod().equals("PUT")) {
      answers.put(
          asked, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    } else if (!given.contains(
        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")))) {
      send(exchange, 403, "{}");
    } else if (asked.contains(NO_SUCH)) {
      send(exchange, 404, "{}");
    } else {
      send(exchange, 200, answers.getOrDefault(asked, usual(exchange.getRequestURI().getPath())));
    }
  }

  private static String usual(String path) {
    if (path.contains("/items/")) {
      return "{\"itemId\": \"0195b2c0-0000-7000-8000-000000000002\", \"meetingId\":"
          + " \"0195b2c0-0000-7000-8000-000000000001\", \"bodyCode\": \"DIR\", \"bodyName\":"
          + " \"Direktionen\", \"meetingDate\": \"2016-01-19\", \"number\": 1, \"closed\": false,"
          + " \"known\": true, \"readable\": true, \"conflicted\": false, \"screened\":"
          + " false}";
    }
    return path.endsWith("/meetings")
        ? "{\"items\": [], \"page\": 1, \"pageSize\": 50, \"total\": 0}"
        : "{\"meetingId\": \"0195b2c0-0000-7000-8000-000000000001\", \"bodyCode\": \"DIR\","
            + " \"bodyName\": \"Direktionen\", \"start\": \"2016-01-19T09:00\", \"state\": \"HELD\","
            + " \"known\": false, \"items\": []}";
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
