package dk.direktion.gateway.house;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A service that remembers what it was asked; some of its paths are slow, silent or talkative. */
public class StubService {

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Vertx vertx;
  private final int port;
  private HttpServer server;

  /** What arrived; header names in lower case. */
  public record Request(String method, String uri, Map<String, String> headers, long length) {}

  StubService(Vertx vertx, URI address) {
    this.vertx = vertx;
    this.port = address.getPort();
    start();
  }

  public void start() {
    server = vertx.createHttpServer();
    Waiting.on(server.requestHandler(this::receive).listen(port, "127.0.0.1"));
  }

  public void stop() {
    Waiting.on(server.close());
  }

  public List<Request> requests() {
    return requests;
  }

  public Request last() {
    return requests.get(requests.size() - 1);
  }

  private void receive(HttpServerRequest request) {
    if (request.path().endsWith("/early-refusal")) {
      request.response().setStatusCode(415).end();
      return;
    }
    request.body().onSuccess(body -> answer(request, body.length()));
  }

  private void answer(HttpServerRequest request, long length) {
    Map<String, String> headers =
        request.headers().entries().stream()
            .collect(
                Collectors.toMap(
                    header -> header.getKey().toLowerCase(),
                    Map.Entry::getValue,
                    (one, other) -> one + "|" + other));
    String path = request.path();
    if (!path.startsWith("/q/health")) {
      requests.add(new Request(request.method().name(), request.uri(), headers, length));
    }
    if (path.endsWith("/silent")) {
      return;
    }
    if (path.endsWith("/broken")) {
      request.connection().close();
      return;
    }
    if (path.endsWith("/late")) {
      vertx.setTimer(600, later -> request.response().end("late"));
      return;
    }
    if (path.endsWith("/large")) {
      request.response().end("x".repeat(2_000_000));
      return;
    }
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Server", "stub/1.0")
        .putHeader("X-Powered-By", "stub")
        .putHeader("Set-Cookie", "service=leak")
        .putHeader("X-Request-Id", "the-service's-own")
        .putHeader("ETag", "\"7\"")
        .end(
            new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .toBuffer());
  }
}
