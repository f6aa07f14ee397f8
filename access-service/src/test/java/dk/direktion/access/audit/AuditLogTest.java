package dk.direktion.access.audit;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.REVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.access.Database;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@ServiceTest
class AuditLogTest {

  @Inject EventFollower follower;
  @Inject Database database;
  @Inject EntityManager entities;
  @Inject Newcomers newcomers;
  @Inject ObjectMapper json;
  @Inject SystemWork systemWork;

  @Test
  void everyReadingOfAClosedItemIsWrittenDownOnce() {
    String reader = newcomers.inHrc().username();
    String item = UUID.randomUUID().toString();
    ReceivedEvent event =
        new ReceivedEvent(
            UUID.randomUUID(),
            "meetings",
            "closed-item.read",
            item,
            7,
            Instant.parse("2016-02-03T10:00:00Z"),
            json.valueToTree(
                Map.of(
                    "itemId",
                    item,
                    "meetingId",
                    UUID.randomUUID().toString(),
                    "bodyCode",
                    "DIR-INT",
                    "person",
                    reader,
                    "at",
                    "2016-02-03T09:15:00Z")));
    follower.deliver(event);
    follower.deliver(event);
    REVISOR
        .request()
        .queryParam("person", reader)
        .get("/api/access/v1/audit-entries")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].action", is("closed-item.read"))
        .body("items[0].actor", is(reader))
        .body("items[0].at", is("2016-02-03T09:15:00Z"))
        .body("items[0].details.itemId", is(item))
        .body("items[0].details.bodyCode", is("DIR-INT"));
    entriesOf(reader, "2016-02-03", "2016-02-03").body("items", hasSize(1));
    entriesOf(reader, "2016-02-04", "2016-02-05").body("items", empty());
  }

  @Test
  void whoIsNamedAsReaderOfAScreenedItemStandsThereWithWhoDidItAndWhen() {
    String reader = newcomers.inHrc().username();
    String item = UUID.randomUUID().toString();
    for (String type : List.of("item.screening-reader-added", "item.screening-reader-removed")) {
      follower.deliver(
          new ReceivedEvent(
              UUID.randomUUID(),
              "meetings",
              type,
              item,
              7,
              Instant.parse("2016-02-03T10:00:00Z"),
              json.valueToTree(
                  Map.of(
                      "itemId",
                      item,
                      "meetingId",
                      UUID.randomUUID().toString(),
                      "bodyCode",
                      "DIR",
                      "person",
                      reader,
                      "by",
                      "sekretariat",
                      "at",
                      "2016-02-03T09:15:00Z"))));
    }
    REVISOR
        .request()
        .queryParam("subject", reader)
        .queryParam("action", "item.screening-reader-added")
        .get("/api/access/v1/audit-entries")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].actor", is("sekretariat"))
        .body("items[0].at", is("2016-02-03T09:15:00Z"))
        .body("items[0].details.itemId", is(item));
    REVISOR
        .request()
        .queryParam("subject", reader)
        .queryParam("action", "item.screening-reader-removed")
        .get("/api/access/v1/audit-entries")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void everyDecisionIsWrittenDownWithItsActor() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    application.returnedBy(DIREKTOER::request, "Uddyb").statusCode(200);
    application
        .resubmittedBy(
            applicant::request,
            Map.of(),
            application.seenBy(applicant::request).extract().header("ETag"))
        .statusCode(200);
    application.refusedBy(CENTERCHEF_BYC::request, "Nej").statusCode(200);
    REVISOR
        .request()
        .queryParam("person", applicant.username())
        .get("/api/access/v1/audit-entries")
        .then()
        .body(
            "items.action",
            contains(
                "application.refused",
                "application.resubmitted",
                "application.returned",
                "application.made"))
        .body(
            "items.actor",
            contains("centerchef-byc", applicant.username(), "direktoer", applicant.username()));
  }

  @Test
  void whatIsRefusedLeavesNoEntry() {
    Newcomer applicant = newcomers.inHrc();
    AnApplication application = AnApplication.by(applicant::request);
    application.approvedBy(applicant::request).statusCode(403);
    REVISOR
        .request()
        .queryParam("person", applicant.username())
        .get("/api/access/v1/audit-entries")
        .then()
        .body("items.action", contains("application.made"));
  }

  @Test
  void aPeriodMustEndAfterItBegins() {
    entriesOf("medarbejder", "2016-02-04", "2016-02-03", 400).body("errors[0].field", is("to"));
    entriesOf("medarbejder", "+999999999-12-31", "2016-02-03", 400);
  }

  @Test
  void notEvenTheOwnerOfTheDatabaseChangesTheLog() {
    AnApplication.by(newcomers.inHrc()::request);
    for (String sql :
        new String[] {
          "update audit_entry set actor = 'nobody'",
          "delete from audit_entry",
          "truncate audit_entry cascade"
        }) {
      assertThatThrownBy(() -> database.asOwner(sql))
          .as(sql)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("are final");
    }
  }

  @Test
  void whatIsConfidentialIsInvisibleToASessionThatDoesNotSayWhoReads() throws SQLException {
    AnApplication application = AnApplication.by(newcomers.inHrc()::request);
    application.approvedBy(DIREKTOER::request).statusCode(200);
    for (String table : new String[] {"application", "application_decision", "audit_entry"}) {
      assertThat(database.countAsOwner(table)).as(table).isPositive();
      assertThat(database.countAsNobody(table)).as(table).isZero();
      assertThat(countAs("byraad-1", Roles.EMPLOYEE, table)).as(table).isZero();
      assertThat(countAs("revisor", Roles.AUDITOR, table)).as(table).isPositive();
    }
    assertThat(countAs("direktoer", Roles.DIRECTOR, "application")).isPositive();
    assertThat(countAs("direktoer", Roles.DIRECTOR, "audit_entry where subject <> 'direktoer'"))
        .isZero();
    assertThat(countAs("it-admin", Roles.IT_ADMINISTRATOR, "application_decision")).isPositive();
    assertThat(
            countAs("it-admin", Roles.IT_ADMINISTRATOR, "audit_entry where subject <> 'it-admin'"))
        .isZero();
  }

  private long countAs(String username, String role, String table) {
    AtomicLong count = new AtomicLong();
    systemWork.runAs(
        username,
        Set.of(role),
        () ->
            count.set(
                ((Number)
                        entities
                            .createNativeQuery("select count(*) from " + table)
                            .getSingleResult())
                    .longValue()));
    return count.get();
  }

  private static ValidatableResponse entriesOf(String person, String from, String to) {
    return entriesOf(person, from, to, 200);
  }

  private static ValidatableResponse entriesOf(String person, String from, String to, int status) {
    return REVISOR
        .request()
        .queryParam("person", person)
        .queryParam("from", from)
        .queryParam("to", to)
        .get("/api/access/v1/audit-entries")
        .then()
        .statusCode(status);
  }
}
