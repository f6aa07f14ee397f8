package dk.direktion.notes;

import com.sun.net.httpserver.HttpServer;
import dk.direktion.testing.Persona;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Stands in for the identity provider, which alone is remote here. */
public class TokenEndpoint implements QuarkusTestResourceLifecycleManager {

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
          String asked =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          boolean right =
              asked.contains("grant_type=client_credentials")
                  && asked.contains("client_id=notes-service")
                  && asked.contains("client_secret=s%26cret");
          byte[] answer =
              ("{\"access_token\": \"" + Persona.SERVICE.token() + "\", \"expires_in\": 300}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(right ? 200 : 401, right ? answer.length : -1);
          if (right) {
            exchange.getResponseBody().write(answer);
          }
          exchange.close();
        });
    server.start();
    return Map.of(
        "direktion.token-url",
        "http://127.0.0.1:" + server.getAddress().getPort() + "/token",
        "direktion.client-id",
        "notes-service",
        "direktion.client-secret",
        "s&cret");
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
