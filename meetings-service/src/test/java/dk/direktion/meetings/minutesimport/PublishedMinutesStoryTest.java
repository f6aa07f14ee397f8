package dk.direktion.meetings.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts of the published minutes, none of their sentences. */
@ServiceTest
class PublishedMinutesStoryTest {

  private static final Map<String, List<Integer>> ITEMS_AND_CLOSED = new LinkedHashMap<>();

  static {
    ITEMS_AND_CLOSED.put("direktionen-2015-01-06.txt", List.of(8, 0));
    ITEMS_AND_CLOSED.put("direktionen-2015-11-02.txt", List.of(8, 1));
    ITEMS_AND_CLOSED.put("direktionen-2016-02-04-seminar.txt", List.of(10, 0));
  }

  @Inject House house;

  @Test
  void theSecretariatBringsInThreeMinutesAndTheCasesTellTheirHistory() throws IOException {
    Optional<Path> folder = publishedMinutes();
    assumeTrue(folder.isPresent(), "skipped: no folder shared/minutes beside the repository");
    house.open();
    List<String> meetings = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> file : ITEMS_AND_CLOSED.entrySet()) {
      meetings.add(imported(folder.get(), file.getKey(), file.getValue()));
    }
    assertThat(meetings).doesNotHaveDuplicates().hasSize(3);
    String caseId =
        House.get(Persona.SEKRETARIAT, "/cases?q=14/32918")
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    List<String> occurring =
        House.get(Persona.SEKRETARIAT, "/cases/" + caseId)
            .statusCode(200)
            .extract()
            .path("history.findAll { it.meetingId != null }.meetingId");
    assertThat(occurring).containsOnly(meetings.get(0), meetings.get(1)).contains(meetings.get(0));
    House.get(Persona.SEKRETARIAT, "/reminders?body=DIR&pageSize=200&asOf=2015-01-06")
        .body("items.findAll { it.meetingDate == '2015-01-06' }.size()", greaterThanOrEqualTo(20));
  }

  private static String imported(Path folder, String name, List<Integer> counts)
      throws IOException {
    byte[] document = Files.readAllBytes(folder.resolve(name));
    ValidatableResponse read =
        Uploads.send(Persona.SEKRETARIAT, name, document)
            .statusCode(201)
            .body("items", hasSize(counts.get(0)))
            .body("items.findAll { it.closed }", hasSize(counts.get(1)))
            .body("meeting.bodyCode", equalTo("DIR"));
    String id = read.extract().path("id");
    Uploads.send(Persona.SEKRETARIAT, name, document).statusCode(409);
    Uploads.correct(id, Map.of("meeting", Map.of("location", "Rettet sted"))).statusCode(200);
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    House.meetingView(meeting)
        .body("location", equalTo("Rettet sted"))
        .body("items", hasSize(counts.get(0)))
        .body("items.findAll { it.closed }", hasSize(counts.get(1)))
        .body("items.findAll { it.closed }.title", everyItem(equalTo("Lukket")))
        .body("state", equalTo("MINUTES_APPROVED"));
    return meeting;
  }

  private static Optional<Path> publishedMinutes() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path minutes = folder.resolve("shared").resolve("minutes");
      if (Files.isDirectory(minutes)) {
        return Optional.of(minutes);
      }
    }
    return Optional.empty();
  }
}
