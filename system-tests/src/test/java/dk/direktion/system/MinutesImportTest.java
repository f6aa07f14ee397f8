package dk.direktion.system;

import static dk.direktion.system.RunningSuite.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Published minutes become meetings, with the cases' history across them. */
@Tag("system")
class MinutesImportTest {

  private static final String MEETINGS = "/api/meetings/v1";
  private static final Path PUBLISHED_MINUTES = Path.of("../../shared/minutes");

  @Test
  void twoDocumentsBecomeTwoMeetingsAndOneCaseWithAHistory() throws IOException {
    String may = importAndAccept("nordhoej-direktionen-2025-05-06.txt");
    String june = importAndAccept("nordhoej-direktionen-2025-06-03.md");

    as("kommunaldirektoer")
        .get(MEETINGS + "/meetings/" + may)
        .then()
        .body("items", hasSize(4))
        .body("items[0].title", equalTo("Økonomiopfølgning 06-05-2024"))
        .body("items[2].closed", equalTo(true));
    as("kommunaldirektoer").get(MEETINGS + "/meetings/" + june).then().body("items", hasSize(2));

    String caseId =
        as("kommunaldirektoer")
            .get(MEETINGS + "/cases?q=25/1044")
            .jsonPath()
            .getString("items[0].id");
    List<String> dates =
        as("kommunaldirektoer")
            .get(MEETINGS + "/cases/" + caseId)
            .jsonPath()
            .getList("history.date");
    assertThat(dates).contains("2024-05-06", "2024-06-03");
  }

  @Test
  void whatWasCorrectedByHandIsWhatTheMeetingGets() {
    String text =
        new String(document("nordhoej-direktionen-2025-05-06.txt"), StandardCharsets.UTF_8)
            .replace("06-05-2025", "13-05-2025")
            .replace("06. maj 2025", "13. maj 2025");
    Response read = upload("maj.txt", text.getBytes(StandardCharsets.UTF_8));
    read.then().statusCode(201);
    String id = read.jsonPath().getString("id");
    List<Map<String, Object>> items = new ArrayList<>(read.jsonPath().getList("items"));
    Map<String, Object> corrected = new HashMap<>(items.get(1));
    corrected.put("title", "Én vagtplan for alle plejecentre");
    items.set(1, corrected);
    as("sekretariat")
        .header("If-Match", as("sekretariat").get(MEETINGS + "/imports/" + id).getHeader("ETag"))
        .contentType(ContentType.JSON)
        .body(Map.of("items", items))
        .patch(MEETINGS + "/imports/" + id)
        .then()
        .statusCode(200);
    String meeting = accept(id);
    as("kommunaldirektoer")
        .get(MEETINGS + "/meetings/" + meeting)
        .then()
        .body("items[1].title", equalTo("Én vagtplan for alle plejecentre"));
  }

  @Test
  void theSameDocumentTwiceIsRecognisedAndNotDoubled() {
    byte[] text =
        new String(document("nordhoej-direktionen-2025-06-03.md"), StandardCharsets.UTF_8)
            .replace("03-06-2025", "10-06-2025")
            .replace("03. juni 2025", "10. juni 2025")
            .getBytes(StandardCharsets.UTF_8);
    upload("juni.md", text).then().statusCode(201);
    upload("juni igen.md", text)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-imported"));
  }

  @Test
  void thePublishedMinutesAreReadWhole() throws IOException {
    assumeTrue(
        Files.isDirectory(PUBLISHED_MINUTES),
        "The published minutes do not lie beside the project; nothing to read");
    List<Path> files;
    try (Stream<Path> all = Files.list(PUBLISHED_MINUTES)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).hasSize(3);
    List<Integer> itemCounts = new ArrayList<>();
    for (Path file : files) {
      // Of other years, so that the browser's import of the same files is not met again.
      String text = Files.readString(file).replaceAll("\\b201([4-6])\\b", "202$1");
      Response read = upload(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
      read.then().statusCode(201);
      JsonPath preview = read.jsonPath();
      itemCounts.add(preview.getList("items").size());
      accept(preview.getString("id"));
    }
    assertThat(itemCounts).containsExactly(8, 8, 10);
  }

  @Test
  void aFileThatIsNoMinutesIsRefusedInPlainWords() {
    upload("tom.txt", new byte[0]).then().statusCode(400).body("errors[0].field", equalTo("file"));
    upload("afbrudt.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("file"));
  }

  private static String importAndAccept(String name) {
    String text = new String(document(name), StandardCharsets.UTF_8).replace("2025", "2024");
    Response read = upload(name, text.getBytes(StandardCharsets.UTF_8));
    read.then().statusCode(201);
    return accept(read.jsonPath().getString("id"));
  }

  private static String accept(String importId) {
    Response accepted = as("sekretariat").post(MEETINGS + "/imports/" + importId + "/acceptance");
    accepted.then().statusCode(201);
    String location = accepted.getHeader("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static Response upload(String name, byte[] content) {
    return as("sekretariat")
        .multiPart("file", name, content, "application/octet-stream")
        .post(MEETINGS + "/imports");
  }

  private static byte[] document(String name) {
    try (InputStream in = MinutesImportTest.class.getResourceAsStream("/minutes/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
