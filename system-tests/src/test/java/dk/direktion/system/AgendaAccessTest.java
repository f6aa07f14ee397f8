package dk.direktion.system;

import static dk.direktion.system.RunningSuite.anonymous;
import static dk.direktion.system.RunningSuite.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two people open an agenda for a reader, one closes it again, and each is seen within two seconds.
 */
@Tag("system")
class AgendaAccessTest {

  private static final String MEETINGS = "/api/meetings/v1";
  private static final String ACCESS = "/api/access/v1";
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  @Test
  void anApprovedApplicationOpensTheOpenItemsAndARevocationClosesThemWithinTwoSeconds() {
    String meeting = aMeetingWithAnOpenAndAClosedItem("2031-10-07T10:00");
    assertThat(meetingsOfTheBoard("medarbejder")).isEmpty();
    as("medarbejder").get(MEETINGS + "/meetings/" + meeting).then().statusCode(404);

    String application = anApplicationBy("medarbejder");
    as("centerchef-byc")
        .post(ACCESS + "/applications/" + application + "/approvals")
        .then()
        .statusCode(200);
    assertThat(meetingsOfTheBoard("medarbejder")).isEmpty();
    as("direktoer")
        .post(ACCESS + "/applications/" + application + "/approvals")
        .then()
        .statusCode(200);

    await().atMost(TWO_SECONDS).until(() -> meetingsOfTheBoard("medarbejder").contains(meeting));
    as("medarbejder")
        .get(MEETINGS + "/meetings/" + meeting)
        .then()
        .statusCode(200)
        .body("items.find { it.title == 'Åbent punkt' }.readable", equalTo(true))
        .body("items.find { it.closed }.title", equalTo("Lukket"))
        .body("items.find { it.closed }.readable", equalTo(false));
    assertThat(as("medarbejder").get(MEETINGS + "/meetings/" + meeting).asString())
        .doesNotContain("Personsag");

    String grant =
        as("centerchef-byc")
            .get(ACCESS + "/applications/" + application)
            .jsonPath()
            .getString("grantId");
    as("centerchef-byc")
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "Opgaven er løst."))
        .post(ACCESS + "/grants/" + grant + "/revocation")
        .then()
        .statusCode(200);
    await()
        .atMost(TWO_SECONDS)
        .until(() -> as("medarbejder").get(MEETINGS + "/meetings/" + meeting).statusCode() == 404);
    assertThat(meetingsOfTheBoard("medarbejder")).isEmpty();
  }

  @Test
  void noOneReadsWithoutLoggingIn() {
    for (String service :
        List.of(
            "meetings/v1/meetings",
            "portfolio/v1/projects",
            "budget/v1/pools",
            "access/v1/people")) {
      anonymous()
          .get("/api/" + service)
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
  }

  private static List<String> meetingsOfTheBoard(String persona) {
    return as(persona)
        .get(MEETINGS + "/meetings?body=DIR&pageSize=200")
        .jsonPath()
        .getList("items.id");
  }

  private static String aMeetingWithAnOpenAndAClosedItem(String start) {
    String meeting =
        as("sekretariat")
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "bodyCode", "DIR",
                    "kind", "EXTRAORDINARY",
                    "start", start,
                    "location", "Mødelokale Bøg"))
            .post(MEETINGS + "/meetings")
            .jsonPath()
            .getString("id");
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/opening")
        .then()
        .statusCode(200);
    addItem(meeting, Map.of("title", "Åbent punkt", "closed", false));
    addItem(meeting, Map.of("title", "Personsag", "closed", true, "caseNumber", "31/7001"));
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/publication")
        .then()
        .statusCode(200);
    return meeting;
  }

  private static void addItem(String meeting, Map<String, Object> item) {
    as("sekretariat")
        .contentType(ContentType.JSON)
        .body(item)
        .post(MEETINGS + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(201);
  }

  private static String anApplicationBy(String persona) {
    return as(persona)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "bodyGroup", "BOARD",
                "scope", "OPEN",
                "workNeed", "Jeg forbereder HR-punkterne til Direktionen.",
                "whyWebsiteInsufficient", "Hjemmesiden viser kun referatet bagefter."))
        .post(ACCESS + "/applications")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
