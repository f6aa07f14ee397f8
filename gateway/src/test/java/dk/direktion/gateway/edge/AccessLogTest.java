package dk.direktion.gateway.edge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class AccessLogTest {

  private static final String PATH = "/api/meetings/v1/meetings/abandoned/late";

  private final House house = House.standing();
  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    Logger.getLogger("access").addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("access").removeHandler(lines);
  }

  @Test
  void a_request_nobody_waited_for_is_not_logged_as_answered() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", house.gateway().getPort())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: portal\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(PATH, house.realm().tokenFor("esdh-import"));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      await()
          .atMost(10, SECONDS)
          .until(() -> house.meetings().requests().stream().anyMatch(r -> r.uri().equals(PATH)));
    }

    await()
        .atMost(10, SECONDS)
        .untilAsserted(() -> assertThat(lines.texts).contains("GET " + PATH + " 499"));
  }

  /** Keeps what the access log says. */
  private static class Lines extends Handler {

    private final List<String> texts = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      texts.add(line.getMessage().formatted(line.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
