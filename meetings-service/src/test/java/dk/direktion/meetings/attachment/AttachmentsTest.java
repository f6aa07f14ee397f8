package dk.direktion.meetings.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AttachmentsTest {

  @Inject House house;
  private LocalDateTime start;
  private String meeting;
  private String item;

  @BeforeEach
  void anItemOnAnOpenAgenda() {
    house.open();
    start = House.freeTuesday();
    meeting = House.meetingWithOpenAgenda("DIR", start);
    item = House.item(meeting, "Frivillighedspolitik");
  }

  @Test
  void aFileIsReadBackAsItWasSent() throws Exception {
    byte[] large = new byte[3 * 1024 * 1024];
    new Random(3).nextBytes(large);
    String id = Files.attached(item, "måling æøå.dat", large);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(large));
    Files.list(Persona.CENTERCHEF_HRC, item)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("måling æøå.dat"))
        .body("items[0].file.version", equalTo(1))
        .body("items[0].file.display", equalTo("DOWNLOAD"))
        .body("items[0].file.size", equalTo(large.length))
        .body("items[0].file.sha256", equalTo(hash))
        .body("items[0].file.createdBy", equalTo("sekretariat"))
        .body("actions", empty());
    Response whole = content(Persona.CENTERCHEF_HRC, id);
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.asByteArray()).isEqualTo(large);
    assertThat(whole.header("ETag")).isEqualTo("\"" + hash + "\"");
    assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(whole.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"m_ling ___.dat\";"
                + " filename*=UTF-8''m%C3%A5ling%20%C3%A6%C3%B8%C3%A5.dat");
    Response part = range(id, "bytes=524280-1572870");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.header("Content-Range")).isEqualTo("bytes 524280-1572870/" + large.length);
    assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(large, 524280, 1572871));
    assertThat(range(id, "bytes=-5").asByteArray())
        .isEqualTo(Arrays.copyOfRange(large, large.length - 5, large.length));
    assertThat(range(id, "bytes=0-1,5-6").statusCode()).isEqualTo(200);
    assertThat(range(id, "bytes=99999999-").statusCode()).isEqualTo(416);
    House.as(Persona.CENTERCHEF_HRC)
        .header("If-None-Match", "\"" + hash + "\"")
        .get(House.API + "/attachments/" + id + "/content")
        .then()
        .statusCode(304);
  }

  @Test
  void pdfsAreShownInThePageAndTheirTextCanBeFound() throws SQLException {
    String id = Files.attached(item, "Politik.pdf", Files.pdf("Frivillige i hele kommunen"));
    Response pdf = content(Persona.DIREKTOER, id);
    assertThat(pdf.contentType()).startsWith("application/pdf");
    assertThat(pdf.header("Content-Disposition")).startsWith("inline");
    assertThat(textOf(id)).contains("Frivillige i hele kommunen");
    String note = Files.attached(item, "notat.txt", "Særligt om børn".getBytes(latin()));
    assertThat(content(Persona.DIREKTOER, note).contentType())
        .isEqualTo("text/plain;charset=windows-1252");
    assertThat(textOf(note)).isEqualTo("Særligt om børn");
    String page = Files.attached(item, "side.html", Files.text("<html><script>1</script></html>"));
    Response html = content(Persona.DIREKTOER, page);
    assertThat(html.header("Content-Disposition")).startsWith("attachment");
    assertThat(html.header("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void aNewFileReplacesTheOldWhichCanStillBeRead() {
    String id = Files.attached(item, "Udkast.pdf", Files.pdf("en"));
    Files.replace(id, "Endelig.pdf", Files.pdf("to"))
        .statusCode(201)
        .body("name", equalTo("Endelig.pdf"))
        .body("file.version", equalTo(2))
        .body("actions", contains("replace", "rename", "close", "remove"));
    House.get(Persona.DIREKTOER, "/attachments/" + id + "/versions")
        .body("items.version", contains(2, 1))
        .body("items.name", contains("Endelig.pdf", "Udkast.pdf"))
        .body("items.createdBy", contains("sekretariat", "sekretariat"));
    assertThat(first(id)).isNotEmpty().isNotEqualTo(content(Persona.DIREKTOER, id).asByteArray());
    House.get(Persona.DIREKTOER, "/attachments/" + id + "/versions/3/content").statusCode(404);
  }

  @Test
  void attachmentsAreOrderedRenamedAndRemoved() {
    String a = Files.attached(item, "a.txt", Files.text("a"));
    String b = Files.attached(item, "b.txt", Files.text("b"));
    String c = Files.attached(item, "c.txt", Files.text("c"));
    order(List.of(c, a, b)).statusCode(200).body("items.id", contains(c, a, b));
    change(a, Map.of("name", " Bilag om børn\n ")).statusCode(200).body("number", equalTo(2));
    Files.replace(a, "nyt.txt", Files.text("nyt")).body("name", equalTo("Bilag om børn"));
    remove(c).statusCode(204);
    Files.list(Persona.DIREKTOER, item)
        .body("items.id", contains(a, b))
        .body("items.number", contains(1, 2));
    House.itemView(item).body("attachments.name", contains("Bilag om børn", "b.txt"));
    House.get(Persona.DIREKTOER, "/attachments/" + c + "/content").statusCode(404);
  }

  @Test
  void aClosedAttachmentOfAnOpenItemIsOnlyANumberToOthers() {
    Files.attached(item, "åben.txt", Files.text("åben"));
    String id = Files.attachedClosed(item, "personalesag.txt", Files.text("hemmeligt"));
    Files.list(Persona.CENTERCHEF_HRC, item)
        .body("items", hasSize(2))
        .body("items[1].name", equalTo("Closed attachment"))
        .body("items[1].number", equalTo(2))
        .body("items[1].id", nullValue())
        .body("items[1].file", nullValue())
        .body("items[1].readable", equalTo(false));
    House.get(Persona.CENTERCHEF_HRC, "/items/" + item)
        .body("attachments.name", contains("åben.txt"));
    for (String path : List.of("", "/content", "/versions", "/versions/1/content")) {
      House.get(Persona.CENTERCHEF_HRC, "/attachments/" + id + path).statusCode(404);
    }
    assertThat(content(Persona.DIREKTOER, id).statusCode()).isEqualTo(200);
    change(id, Map.of("closed", false)).statusCode(200).body("closed", equalTo(false));
    assertThat(content(Persona.CENTERCHEF_HRC, id).statusCode()).isEqualTo(200);
  }

  @Test
  void eachReadingOfAClosedFileIsReportedOnce() {
    String closed = House.closedItem(meeting, "Personalesag");
    String id = Files.attached(closed, "sag.pdf", Files.pdf("sag"));
    content(Persona.DIREKTOER, id);
    range(Persona.DIREKTOER, id, "bytes=1-");
    range(Persona.DIREKTOER, id, "bytes=0-3");
    assertThat(house.events("closed-item.read", closed)).hasSize(1);
    range(Persona.KOMMUNALDIREKTOER, id, "bytes=1-");
    assertThat(house.events("closed-item.read", closed)).hasSize(2);
    assertThat(content(Persona.CENTERCHEF_HRC, id).statusCode()).isEqualTo(404);
    assertThat(house.events("closed-item.read", closed)).hasSize(2);
  }

  @Test
  void theFilesOfApprovedMinutesStay() throws SQLException {
    String id = Files.attached(item, "a.txt", Files.text("a"));
    House.step(meeting, "agenda/publication");
    Files.attached(item, "tillæg.txt", Files.text("b"));
    House.meetingView(meeting).body("actions", hasItem("publish-agenda"));
    House.decide(item, "NOTED");
    decideTheRest();
    House.step(meeting, "minutes/approval");
    Files.list(Persona.SEKRETARIAT, item).body("actions", empty());
    Files.send(item, "ny.txt", Files.text("c"))
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-already-approved"));
    Files.replace(id, "ny.txt", Files.text("c")).statusCode(409);
    remove(id).statusCode(409);
    order(List.of()).statusCode(409);
    try (Connection owner = Databases.asTheOwner();
        Statement delete = owner.createStatement()) {
      assertThatThrownBy(
              () -> delete.execute("delete from attachment_version where item_id = '" + item + "'"))
          .hasMessageContaining("approved minutes");
    }
  }

  @Test
  void anItemThatIsPutOffTakesItsFilesAlong() {
    House.meeting("DIR", start.plusHours(1));
    Files.attached(item, "a.txt", Files.text("alfa"));
    Files.attachedClosed(item, "b.txt", Files.text("beta"));
    House.step(meeting, "agenda/publication");
    House.decide(item, "POSTPONED");
    decideTheRest();
    House.step(meeting, "minutes/approval");
    String moved = House.itemView(item).extract().path("caseWay.find { !it.current }.itemId");
    Files.list(Persona.DIREKTOER, moved)
        .body("items.name", contains("a.txt", "b.txt"))
        .body("items.closed", contains(false, true))
        .body("items[0].file.createdBy", equalTo("sekretariat"));
    String copy = Files.list(Persona.DIREKTOER, moved).extract().path("items[0].id");
    assertThat(content(Persona.DIREKTOER, copy).asString()).isEqualTo("alfa");
    Files.list(Persona.CENTERCHEF_HRC, moved).body("items[1].name", startsWith("Closed"));
  }

  @Test
  void editingAnItemLeavesItsFilesAlone() {
    Files.attached(item, "a.txt", Files.text("a"));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("attachments", List.of("kun et navn")))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(200)
        .body("attachments.name", contains("kun et navn", "a.txt"));
    Files.list(Persona.SEKRETARIAT, item).body("items[0].file", nullValue());
  }

  private void decideTheRest() {
    List<Map<String, Object>> items = House.meetingView(meeting).extract().path("items");
    items.stream()
        .filter(each -> each.get("outcome") == null)
        .forEach(each -> House.decide((String) each.get("id"), "NOTED"));
  }

  private static byte[] first(String id) {
    return House.as(Persona.DIREKTOER)
        .get(House.API + "/attachments/" + id + "/versions/1/content")
        .asByteArray();
  }

  private static Response content(Persona persona, String id) {
    return House.as(persona).get(House.API + "/attachments/" + id + "/content");
  }

  private static Response range(String id, String range) {
    return range(Persona.DIREKTOER, id, range);
  }

  private static Response range(Persona persona, String id, String range) {
    return House.as(persona)
        .header("Range", range)
        .get(House.API + "/attachments/" + id + "/content");
  }

  private ValidatableResponse order(List<String> ids) {
    String path = "/items/" + item + "/attachments";
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag(path))
        .body(Map.of("attachmentIds", ids))
        .put(House.API + path + "/order")
        .then();
  }

  private static ValidatableResponse change(String id, Map<String, ?> change) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/attachments/" + id))
        .body(change)
        .patch(House.API + "/attachments/" + id)
        .then();
  }

  private static ValidatableResponse remove(String id) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/attachments/" + id))
        .delete(House.API + "/attachments/" + id)
        .then();
  }

  private static Charset latin() {
    return Charset.forName("windows-1252");
  }

  private static String textOf(String id) throws SQLException {
    try (Connection owner = Databases.asTheOwner();
        Statement select = owner.createStatement();
        ResultSet row =
            select.executeQuery(
                "select text from attachment_version where attachment_id = '" + id + "'")) {
      row.next();
      return row.getString(1);
    }
  }
}
