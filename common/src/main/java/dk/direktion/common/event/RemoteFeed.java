package dk.direktion.common.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the feed of another service. */
@ApplicationScoped
class RemoteFeed {

  static final int LIMIT = 100;
  private static final int WAIT_SECONDS = 5;
  // An answer that is lost must be asked for again before rights are too old to decide by.
  private static final Duration TIMEOUT = Duration.ofSeconds(WAIT_SECONDS + 3L);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ServiceToken token;
  private final ObjectMapper json;

  RemoteFeed(ServiceToken token, ObjectMapper json) {
    this.token = token;
    this.json = json;
  }

  /** What one fetch brought; {@code reached} is where to read on from. */
  record Batch(List<ReceivedEvent> events, long reached) {
    boolean isWhole() {
      return events.size() < LIMIT;
    }
  }

  /**
   * Reads on from a position.
   *
   * @param waiting whether to wait for the next event where there is none, rather than be told so
   */
  Batch after(String source, URI feed, long position, boolean waiting)
      throws IOException, InterruptedException {
    int wait = waiting ? WAIT_SECONDS : 0;
    URI address = URI.create(feed + "?after=" + position + "&limit=" + LIMIT + "&wait=" + wait);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Accept", CloudEvent.BATCH)
            .header("Authorization", "Bearer " + token.value())
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() == 401) {
      token.forget();
    }
    if (answer.statusCode() != 200) {
      throw new IOException("The feed of " + source + " answered " + answer.statusCode());
    }
    List<ReceivedEvent> events =
        Stream.of(json.readValue(answer.body(), CloudEvent[].class))
            .map(event -> received(source, event))
            .toList();
    long reached = answer.headers().firstValueAsLong("X-Feed-Position").orElse(position);
    return new Batch(events, reached);
  }

  private static ReceivedEvent received(String source, CloudEvent event) {
    return new ReceivedEvent(
        UUID.fromString(event.id()),
        source,
        event.type().substring(CloudEvent.TYPE_PREFIX.length()),
        event.subject(),
        Long.parseLong(event.position()),
        Instant.parse(event.time()),
        event.data());
  }
}
