package dk.direktion.access.explanation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.ServiceToken;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks meetings-service what a person would get to read; it answers by its own rights of the
 * moment.
 */
@ApplicationScoped
public class AskingMeetings {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ServiceToken token;
  private final ObjectMapper json;
  private final String previews;

  AskingMeetings(
      ServiceToken token,
      ObjectMapper json,
      @ConfigProperty(name = "direktion.meetings-url") URI meetings) {
    this.token = token;
    this.json = json;
    this.previews = meetings + "/api/meetings/v1/reading-previews";
  }

  /**
   * Asks what an item is and what a person would get of it.
   *
   * @throws NotFound if there is no such item
   * @throws MeetingsUnavailable if there is no answer
   */
  public ItemFacts item(UUID itemId, String person) {
    return read(
        answer("/items/" + itemId, Map.of("person", person), "item"),
        new TypeReference<ItemFacts>() {});
  }

  /**
   * Asks for an agenda as a person would get it.
   *
   * @param asker who is shown the titles he may read himself
   * @throws NotFound if there is no such meeting
   */
  public SeenAgenda agenda(UUID meetingId, String person, String asker) {
    return read(
        answer(
            "/meetings/" + meetingId,
            new TreeMap<>(Map.of("person", person, "asker", asker)),
            "meeting"),
        new TypeReference<SeenAgenda>() {});
  }

  /** Asks which meetings of a body a person would see, latest first; of all for an empty code. */
  public Page<SeenMeeting> meetings(String person, String body, Paging paging) {
    Map<String, String> query = new TreeMap<>();
    query.put("person", person);
    query.put("page", Integer.toString(paging.page()));
    query.put("pageSize", Integer.toString(paging.pageSize()));
    if (!body.isEmpty()) {
      query.put("body", body);
    }
    return read(answer("/meetings", query, "meeting"), new TypeReference<PageOfMeetings>() {})
        .asPage();
  }

  private String answer(String path, Map<String, String> query, String what) {
    String asked =
        query.entrySet().stream()
            .map(part -> part.getKey() + "=" + encoded(part.getValue()))
            .collect(Collectors.joining("&"));
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(previews + path + "?" + asked))
              .timeout(TIMEOUT)
              .header("Accept", "application/json")
              .header("Authorization", "Bearer " + token.value())
              .build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 401) {
        token.forget();
      }
      if (answer.statusCode() == 404) {
        throw new NotFound(what);
      }
      if (answer.statusCode() != 200) {
        throw new MeetingsUnavailable();
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw new MeetingsUnavailable(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new MeetingsUnavailable(interrupted);
    }
  }

  private <T> T read(String answer, TypeReference<T> type) {
    try {
      return json.readValue(answer, type);
    } catch (IOException unreadable) {
      throw new MeetingsUnavailable(unreadable);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private record PageOfMeetings(List<SeenMeeting> items, int page, int pageSize, long total) {
    Page<SeenMeeting> asPage() {
      return new Page<>(items, page, pageSize, total);
    }
  }
}
