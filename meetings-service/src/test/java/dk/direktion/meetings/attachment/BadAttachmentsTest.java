package dk.direktion.meetings.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.common.caller.Roles;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BadAttachmentsTest {

  @Inject House house;
  private String meeting;
  private String item;

  @BeforeEach
  void anItemOnAnOpenAgenda() {
    house.open();
    meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    item = House.item(meeting, "Sag");
  }

  @Test
  void whatIsNoPdfMayNotBeCalledOne() {
    assertRefused("tom.pdf", new byte[0], 400, "file-empty");
    assertRefused("brev.pdf", Files.text("Kære alle"), 415, "file-is-not-what-it-says")
        .body("detail", containsString(".pdf"));
    assertRefused("billede.png", Files.pdf("x"), 415, "file-is-not-what-it-says");
    byte[] whole = Files.pdf("x");
    assertRefused("halv.pdf", Arrays.copyOf(whole, whole.length / 2), 400, "file-damaged");
    assertRefused("støj.pdf", new byte[] {1, 2, 3, 0, 9}, 415, "file-is-not-what-it-says");
  }

  @Test
  void programsAreRefusedWhateverTheyAreCalled() {
    byte[] program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    assertRefused("spil.exe", program, 415, "file-is-a-program");
    assertRefused("referat.docx", program, 415, "file-is-a-program");
    assertRefused("oprydning.ps1", Files.text("Remove-Item"), 415, "file-is-a-program");
    byte[] elf = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};
    assertRefused("bilag", elf, 415, "file-is-a-program");
  }

  @Test
  void aLockedPdfIsKeptWithoutText() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(
          new StandardProtectionPolicy("hemmelig", "hemmelig", new AccessPermission()));
      document.save(out);
      Files.send(item, "låst.pdf", out.toByteArray()).statusCode(201);
    }
  }

  @Test
  void foldersAndWhatCannotBeSeenAreNotPartOfAName() {
    Files.send(item, "..\\..\\etc/Bilag\u202E\u0007 1.txt", Files.text("x"))
        .statusCode(201)
        .body("name", equalTo("Bilag 1.txt"));
    Files.send(item, "mappe/", Files.text("x"))
        .statusCode(400)
        .body("errors[0].message", equalTo("The file must have a name"));
    String id = Files.attached(item, "a.txt", Files.text("a"));
    for (String name : List.of("", " \u200B\n", "x".repeat(301))) {
      edit(id, Map.of("name", name)).statusCode(400).body("errors[0].field", equalTo("name"));
    }
  }

  @Test
  void anOrderNamesEachAttachmentOnce() {
    String a = Files.attached(item, "a.txt", Files.text("a"));
    String b = Files.attached(item, "b.txt", Files.text("b"));
    for (List<String> wrong :
        List.of(List.of(a, a), List.of(a), List.of(a, b, UUID.randomUUID().toString()))) {
      order(wrong, House.tag("/items/" + item + "/attachments"))
          .statusCode(400)
          .body("errors[0].field", equalTo("attachmentIds"));
    }
    String tag = House.tag("/items/" + item + "/attachments");
    order(List.of(b, a), null).statusCode(428);
    order(List.of(b, a), tag).statusCode(200);
    order(List.of(a, b), tag).statusCode(412);
    Files.list(Persona.SEKRETARIAT, item).body("items.id", contains(b, a));
  }

  @Test
  void aChangeNamesTheVersionItChanges() {
    String id = Files.attached(item, "a.txt", Files.text("a"));
    String tag = House.tag("/attachments/" + id);
    Files.replace(id, "b.txt", Files.text("b")).statusCode(201);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", tag)
        .delete(House.API + "/attachments/" + id)
        .then()
        .statusCode(412);
    Persona.SEKRETARIAT
        .request()
        .multiPart("file", "c.txt", Files.text("c"))
        .post(House.API + "/attachments/" + id + "/versions")
        .then()
        .statusCode(428);
    House.get(Persona.SEKRETARIAT, "/attachments/" + id).body("file.version", equalTo(2));
  }

  @Test
  void whatIsNoFormAndWhatHasNoFileIsRefused() {
    String path = House.API + "/items/" + item + "/attachments";
    House.as(Persona.SEKRETARIAT)
        .body("{}")
        .post(path)
        .then()
        .statusCode(415)
        .body("errors[0].field", equalTo("file"));
    Persona.SEKRETARIAT
        .request()
        .multiPart("file", "a.txt", Files.text("a"))
        .multiPart("closed", "måske")
        .post(path)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("closed"));
    Persona.SEKRETARIAT
        .request()
        .multiPart("other", "a.txt", Files.text("a"))
        .post(path)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("file"));
  }

  @Test
  void moreThanFiftyMegabytesIsTooMuch() throws Exception {
    for (int megabytes : List.of(51, 60)) {
      HttpResponse<String> answer = send(megabytes);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("/problems/file-too-large", "\"field\":\"file\"");
    }
    Files.list(Persona.SEKRETARIAT, item).body("items.size()", equalTo(0));
  }

  @Test
  void whoSeesNotAllAttachmentsCannotChangeThem() {
    Files.attachedClosed(item, "lukket.txt", Files.text("x"));
    String open = Files.attached(item, "åben.txt", Files.text("y"));
    house.giveRights("vikar", House.right("BOARD", "OPEN").inProduction());
    var deputy = Tokens.of("vikar", "Vikar", Set.of(Roles.SECRETARIAT));
    RestAssured.given()
        .auth()
        .oauth2(deputy)
        .header("If-Match", "\"0\"")
        .delete(House.API + "/attachments/" + open)
        .then()
        .statusCode(403);
    RestAssured.given()
        .auth()
        .oauth2(deputy)
        .multiPart("file", "a.txt", Files.text("a"))
        .post(House.API + "/items/" + item + "/attachments")
        .then()
        .statusCode(403);
  }

  private HttpResponse<String> send(int megabytes) throws Exception {
    byte[] head =
        ("--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stor.txt\"\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] block = new byte[1024 * 1024];
    Arrays.fill(block, (byte) 'x');
    byte[] tail = "\r\n--grense--\r\n".getBytes(StandardCharsets.US_ASCII);
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.concat(
            HttpRequest.BodyPublishers.ofByteArray(head),
            HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(megabytes, block)),
                (long) megabytes * block.length),
            HttpRequest.BodyPublishers.ofByteArray(tail));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:"
                        + RestAssured.port
                        + House.API
                        + "/items/"
                        + item
                        + "/attachments"))
            .timeout(Duration.ofSeconds(60))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Persona.SEKRETARIAT.token())
            .header("Content-Type", "multipart/form-data; boundary=grense")
            .POST(body)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private ValidatableResponse assertRefused(
      String name, byte[] content, int status, String problem) {
    return Files.send(item, name, content)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + problem))
        .body("errors[0].field", equalTo("file"));
  }

  private static ValidatableResponse edit(String id, Map<String, ?> change) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/attachments/" + id))
        .body(change)
        .patch(House.API + "/attachments/" + id)
        .then();
  }

  private ValidatableResponse order(List<String> ids, String tag) {
    var request = House.as(Persona.SEKRETARIAT).body(Map.of("attachmentIds", ids));
    return (tag == null ? request : request.header("If-Match", tag))
        .put(House.API + "/items/" + item + "/attachments/order")
        .then();
  }
}
