package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.FollowerPositions;
import dk.direktion.common.event.Outbox;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The service follows its own feed over HTTP, as it would follow another's. */
@ServiceTest
@TestProfile(FollowingTest.Following.class)
@WithTestResource(TokenEndpoint.class)
class FollowingTest {

  @Inject Outbox outbox;
  @Inject SystemWork system;
  @Inject Ledger ledger;
  @Inject FollowerPositions positions;

  private void publish(int number) {
    system.run(
        () ->
            outbox.publish(
                new DomainEvent("entry", "entry", "entry.made", Map.of("number", number))));
  }

  @Test
  void everyEventIsHandledOnceAndInOrderThoughAHandlerFailsAndFeedsAreReadAgain() {
    ledger.failOnceAt(7);
    IntStream.range(0, 250).forEach(this::publish);
    List<Integer> all = IntStream.range(0, 250).boxed().toList();
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .untilAsserted(() -> assertThat(ledger.entries()).isEqualTo(all));
    Instant beforeConfirmation = Instant.now();
    Awaitility.await()
        .atMost(30, TimeUnit.SECONDS)
        .until(
            () ->
                positions
                    .confirmedAt("self")
                    .filter(confirmed -> confirmed.isAfter(beforeConfirmation))
                    .isPresent());
    assertThat(ledger.entries()).isEqualTo(all);
    Persona.anonymous()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'followers' }.status", is("UP"))
        .body("checks.find { it.name == 'followers' }.data.self", containsString("s ago"));
  }

  /** Follows the service's own feed on a port that is free. */
  public static class Following implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      int port = freePort();
      return Map.of(
          "quarkus.http.test-port",
          Integer.toString(port),
          "direktion.follow.enabled",
          "true",
          "direktion.follow.sources.self.url",
          "http://localhost:" + port + "/api/notes/v1/events");
    }

    private static int freePort() {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
