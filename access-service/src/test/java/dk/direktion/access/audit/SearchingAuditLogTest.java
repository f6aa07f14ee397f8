package dk.direktion.access.audit;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.REVISOR;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.common.event.EventFollower;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class SearchingAuditLogTest {

  private static final String READ = "closed-item.read";
  private static final String LOG = "/api/access/v1/audit-entries";

  @Inject EventFollower follower;
  @Inject Newcomers newcomers;

  @Test
  void theLogIsSearchedByWhoActedOnWhomAndWhatWasDone() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication.by(applicant::request).refusedBy(CENTERCHEF_BYC::request, "Nej").statusCode(200);
    String name = applicant.username();
    entries(Map.of("subject", name))
        .body("items.action", contains("application.refused", "application.made"))
        .body("items[0].actorName", is("Karen Vestergaard"));
    entries(Map.of("actor", name)).body("items.action", contains("application.made"));
    entries(Map.of("actor", "centerchef-byc", "subject", name, "action", "application.refused"))
        .body("total", is(1));
    entries(Map.of("subject", name, "action", "grant.given")).body("items", empty());
  }

  @Test
  void whoReadAnItemIsFoundByTheItemWithTheWayAndTheRightItWasReadThrough() {
    String item = UUID.randomUUID().toString();
    String reader = newcomers.inHrc().username();
    follower.deliver(new AReading(reader, item, Instant.parse("2016-02-03T09:15:00Z")).told());
    entries(Map.of("agendaItem", item))
        .body("items.actor", contains(reader))
        .body("items[0].details.way", is("ATTACHMENT"))
        .body("items[0].details.through", is("position:1"));
    REVISOR
        .request()
        .queryParam("agendaItem", "ikke-et-id")
        .get(LOG)
        .then()
        .statusCode(400)
        .body("errors[0].field", is("agendaItem"));
  }

  @Test
  void whatIsFoundCanBeTakenAlongAsASheet() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication.by(applicant::request);
    REVISOR
        .request()
        .queryParam("subject", applicant.username())
        .get(LOG + "/sheet")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(containsString("\"application.made\";\"" + applicant.username() + "\""));
    IT_ADMIN.request().get(LOG + "/sheet").then().statusCode(403);
  }

  @Test
  void thePersonAnItemIsAboutSeesWhoReadItOnceTheAuditorHasSaidSo() {
    Newcomer person = newcomers.inHrc();
    Newcomer stranger = newcomers.inHrc();
    String item = UUID.randomUUID().toString();
    String before = newcomers.inHrc().username();
    follower.deliver(new AReading(before, item, Instant.parse("2016-02-03T09:15:00Z")).told());
    about(person).body("items", empty());

    tell(person.username(), item).statusCode(204);
    String after = newcomers.inHrc().username();
    follower.deliver(new AReading(after, item, Instant.parse("2016-02-04T09:15:00Z")).told());

    about(person)
        .body("items.action", contains("closed-readings.told", READ, READ))
        .body("items.actor", contains("revisor", after, before));
    about(stranger).body("items", empty());
    REVISOR
        .request()
        .get("/api/access/v1/people/me/audit-entries?pageSize=200")
        .then()
        .statusCode(200)
        .body("items.details.itemId", not(hasItem(item)));
    tell("findes-ikke", item).statusCode(400).body("errors[0].field", equalTo("person"));
  }

  @Test
  void everybodySeesWhatOthersDidToTheirAccess() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication.by(applicant::request).refusedBy(CENTERCHEF_BYC::request, "Nej").statusCode(200);
    about(applicant).body("items.action", contains("application.refused"));
  }

  private static ValidatableResponse tell(String person, String item) {
    return REVISOR
        .request()
        .contentType(JSON)
        .body(Map.of("person", person, "agendaItem", item, "request", "16/10482"))
        .post("/api/access/v1/closed-reading-disclosures")
        .then();
  }

  private static ValidatableResponse about(Newcomer person) {
    return person.request().get("/api/access/v1/people/me/audit-entries").then().statusCode(200);
  }

  private static ValidatableResponse entries(Map<String, String> questions) {
    return REVISOR.request().queryParams(questions).get(LOG).then().statusCode(200);
  }
}
