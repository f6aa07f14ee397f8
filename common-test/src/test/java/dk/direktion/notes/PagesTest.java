package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.notes.note.Note;
import dk.direktion.notes.note.WritingNotes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PagesTest {

  private static final String NOTES = "/api/notes/v1/notes";

  @Inject WritingNotes writing;
  @Inject SystemWork system;

  private Note note;

  @BeforeEach
  void writeThreeNotes() {
    for (int i = 0; i < 3; i++) {
      note = system.call(() -> writing.write("page " + UUID.randomUUID(), false));
    }
  }

  private static List<String> links(int page) {
    Response answer =
        Persona.MEDARBEJDER
            .request()
            .queryParam("page", page)
            .queryParam("pageSize", 1)
            .queryParam("q", "æ b")
            .get(NOTES);
    answer.then().statusCode(200).body("page", is(page)).body("pageSize", is(1));
    return answer.headers().getValues("Link");
  }

  private static String link(int page, String relation) {
    return "<" + NOTES + "?q=%C3%A6%20b&page=" + page + "&pageSize=1>; rel=\"" + relation + "\"";
  }

  private static int total() {
    return Persona.MEDARBEJDER.request().get(NOTES).path("total");
  }

  @Test
  void aPageInTheMiddleLinksToAllFourAndKeepsTheRestOfTheQuery() {
    assertThat(links(2))
        .map(PagesTest::normal)
        .containsExactly(link(1, "first"), link(1, "prev"), link(3, "next"), link(total(), "last"));
  }

  @Test
  void theFirstPageHasNoneBeforeItAndTheLastNoneAfterIt() {
    assertThat(links(1)).noneMatch(link -> link.contains("prev"));
    assertThat(links(total())).noneMatch(link -> link.contains("next"));
  }

  @Test
  void aPageBeyondTheLastIsEmptyAndLeadsBack() {
    int beyond = total() + 5;
    assertThat(links(beyond)).map(PagesTest::normal).contains(link(total(), "prev"));
  }

  @Test
  void aChangeMustSayWhichVersionItChanges() {
    rename(null, "renamed " + UUID.randomUUID()).then().statusCode(428);
    rename("\"7\"", "renamed " + UUID.randomUUID())
        .then()
        .statusCode(412)
        .body("type", is("/problems/changed-meanwhile"));
    rename("\"0\"", "renamed " + UUID.randomUUID()).then().statusCode(200).header("ETag", "\"1\"");
    rename("W/\"1\"", "renamed " + UUID.randomUUID()).then().statusCode(200);
  }

  private Response rename(String ifMatch, String title) {
    var request =
        Persona.MEDARBEJDER
            .request()
            .contentType(ContentType.JSON)
            .body("{\"title\": \"" + title + "\"}");
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put(NOTES + "/" + note.id() + "/title");
  }

  // The order of the query is no part of the promise, and a space may be written in two ways.
  private static String normal(String link) {
    String query = link.substring(link.indexOf('?') + 1, link.indexOf('>'));
    String q = List.of(query.split("&")).stream().filter(p -> p.startsWith("q=")).findFirst().get();
    String page =
        List.of(query.split("&")).stream().filter(p -> p.startsWith("page=")).findFirst().get();
    assertThat(query).contains("pageSize=1");
    return link.substring(0, link.indexOf('?') + 1)
        + q.replace("+", "%20")
        + "&"
        + page
        + "&pageSize=1"
        + link.substring(link.indexOf('>'));
  }
}
