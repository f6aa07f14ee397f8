package dk.direktion.meetings.casewriting;

import static dk.direktion.meetings.casewriting.CaseDrafts.DRAFTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CaseWritingTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
    CaseDrafts.people(house);
  }

  @Test
  void aCaseGoesFromItsOfficerToTheSecretariatAndEveryStepIsNoted() {
    String id = CaseDrafts.begun(Persona.SAGSBEHANDLER, "Ny frivillighedspolitik");
    CaseDrafts.step(Persona.SAGSBEHANDLER, id, "submission")
        .statusCode(409)
        .body("type", is("/problems/presentation-incomplete"))
        .body("errors.field", contains("recommendation", "presentation", "economy", "route"))
        .body("errors[2].message", is("Fill in the economy, or tick that there is none"));
    CaseDrafts.write(
        Persona.SAGSBEHANDLER,
        id,
        "RECOMMENDATION",
        Map.of("points", List.of(Map.of("text", "at det sker", "subPoints", List.of("i år")))));
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "PRESENTATION", Map.of("text", "To dele."));
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "ECONOMY", Map.of("text", "100.000 kr. i 2027"));
    CaseDrafts.plan(Persona.SAGSBEHANDLER, id, "DIR", "BY");
    House.get(Persona.SAGSBEHANDLER, "/case-presentations/" + id + "/checks")
        .body("missing", hasSize(0));
    CaseDrafts.step(Persona.SAGSBEHANDLER, id, "submission")
        .statusCode(200)
        .body("state", is("AT_CENTRE_MANAGER"))
        .body("waitingFor.username", contains("centerchef-hrc"))
        .body("actions", contains("plan-route", "withdraw"));
    assertThat(letters(id)).containsExactly("centerchef-hrc case-waiting-for-you");
    lists(Persona.CENTERCHEF_HRC, "WAITING", hasItem(id));
    lists(Persona.DIREKTOER, "WAITING", not(hasItem(id)));

    CaseDrafts.sendBack(Persona.CENTERCHEF_HRC, id, "Hvad koster det i 2028?")
        .statusCode(200)
        .body("state", is("RETURNED"))
        .body("log[0].reason", is("Hvad koster det i 2028?"))
        .body("log[0].byName", is("Thomas Bruun"));
    assertThat(letters(id)).last().isEqualTo("sagsbehandler case-returned");
    lists(Persona.SAGSBEHANDLER, "RETURNED", hasItem(id));
    CaseDrafts.write(
        Persona.SAGSBEHANDLER, id, "ECONOMY", Map.of("text", "100.000 kr. i 2027 og 2028"));
    CaseDrafts.step(Persona.SAGSBEHANDLER, id, "submission").statusCode(200);
    CaseDrafts.step(Persona.DIREKTOER, id, "approval")
        .statusCode(409)
        .body("type", is("/problems/presentation-is-with-another"));
    CaseDrafts.step(Persona.CENTERCHEF_HRC, id, "approval")
        .statusCode(200)
        .body("state", is("AT_DIRECTOR"));
    CaseDrafts.step(Persona.DIREKTOER, id, "approval")
        .statusCode(200)
        .body("state", is("AT_SECRETARIAT"))
        .body("route.state", contains("READY", "PLANNED"))
        .body(
            "log.kind",
            contains(
                "APPROVED",
                "APPROVED",
                "SUBMITTED",
                "RETURNED",
                "SUBMITTED",
                "ROUTE_PLANNED",
                "BEGUN"));
    lists(Persona.SEKRETARIAT, "READY", hasItem(id));
    assertThat(letters(id)).last().isEqualTo("sekretariat case-ready");

    House.get(Persona.SAGSBEHANDLER, "/case-presentations/" + id + "/versions")
        .body("items.number", contains(5, 4, 3, 2, 1))
        .body("items[3].occasion", is("RETURNED"));
    House.get(Persona.SAGSBEHANDLER, "/case-presentations/" + id + "/differences?from=1&to=5")
        .body("fields.field", contains("economy"))
        .body("fields[0].pieces.change", contains("SAME", "REMOVED", "ADDED"))
        .body("fields[0].pieces.text", contains("100.000 kr. i ", "2027", "2027 og 2028"));
    House.get(Persona.SAGSBEHANDLER, "/case-presentations/" + id + "/versions/1")
        .body(
            "fields.find { it.field == 'recommendation' }.text", is("1. at det sker\n   a) i år"));
  }

  @Test
  void whatTwoPeopleWriteInOneSectionIsBothKeptAndOtherSectionsAreNotAffected() {
    String id = CaseDrafts.begun(Persona.SAGSBEHANDLER, "Fælles vagt");
    CaseDrafts.head(
            Persona.SAGSBEHANDLER,
            id,
            Map.of("title", "Fælles vagt", "coAuthors", List.of("projektleder")))
        .statusCode(200)
        .body("coAuthors.username", contains("projektleder"));
    String seen = CaseDrafts.sectionTag(Persona.PROJEKTLEDER, id, "BACKGROUND");
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "BACKGROUND", seen, Map.of("text", "Fra 2019."))
        .statusCode(200);
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "ASSESSMENT", Map.of("text", "Klar."))
        .statusCode(200);
    CaseDrafts.write(Persona.PROJEKTLEDER, id, "BACKGROUND", seen, Map.of("text", "Fra 2020."))
        .statusCode(412)
        .body("type", is("/problems/section-written-by-another"))
        .body("mine.text", is("Fra 2020."))
        .body("theirs.text", is("Fra 2019."))
        .body("theirs.changedByName", is("Sofie Krogh"))
        .body("theirs.version", is(1));
    CaseDrafts.write(
            Persona.PROJEKTLEDER, id, "BACKGROUND", "\"1\"", Map.of("text", "Fra 2019 og 2020."))
        .statusCode(200)
        .body("version", is(2));
    // The same text twice, as when an answer was lost on its way, is no conflict.
    CaseDrafts.write(
            Persona.PROJEKTLEDER, id, "BACKGROUND", "\"1\"", Map.of("text", "Fra 2019 og 2020."))
        .statusCode(200);
    CaseDrafts.show(Persona.SAGSBEHANDLER, id)
        .body("sections.find { it.kind == 'ASSESSMENT' }.text", is("Klar."));
  }

  @Test
  void nobodyApprovesACaseHeWritesIn() {
    String own = CaseDrafts.complete(Persona.CENTERCHEF_HRC, "Ledelsesgrundlag", "CF");
    CaseDrafts.step(Persona.CENTERCHEF_HRC, own, "submission")
        .statusCode(200)
        .body("state", is("AT_DIRECTOR"));
    String shared = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Sygefravær", "CF");
    CaseDrafts.step(Persona.SAGSBEHANDLER, shared, "submission")
        .body("state", is("AT_CENTRE_MANAGER"));
    CaseDrafts.sendBack(Persona.CENTERCHEF_HRC, shared, "Jeg skriver med").statusCode(200);
    CaseDrafts.head(
            Persona.SAGSBEHANDLER,
            shared,
            Map.of(
                "title", "Sygefravær",
                "recommender", "HRC",
                "coAuthors", List.of("centerchef-hrc", "direktoer")))
        .statusCode(200);
    CaseDrafts.step(Persona.SAGSBEHANDLER, shared, "submission")
        .statusCode(200)
        .body("state", is("AT_SECRETARIAT"));
  }

  @Test
  void aCaseIsSeenByItsAuthorsItsApproversAndTheSecretariatOnly() throws SQLException {
    String id = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Personsag", "DIR");
    for (Persona outsider :
        List.of(
            Persona.MEDARBEJDER,
            Persona.CENTERCHEF_BYC,
            Persona.DIREKTOER_OEKONOMI,
            Persona.KOMMUNALDIREKTOER,
            Persona.PROJEKTLEDER)) {
      CaseDrafts.show(outsider, id).statusCode(404);
      CaseDrafts.step(outsider, id, "approval").statusCode(404);
      lists(outsider, "ALL", not(hasItem(id)));
    }
    for (Persona reader : List.of(Persona.CENTERCHEF_HRC, Persona.DIREKTOER, Persona.SEKRETARIAT)) {
      CaseDrafts.show(reader, id).statusCode(200);
      lists(reader, "ALL", hasItem(id));
    }
    for (String table :
        List.of(
            "case_presentation",
            "presentation_heading",
            "presentation_section",
            "route_step",
            "presentation_log_entry")) {
      String column = table.equals("case_presentation") ? "id" : "presentation_id";
      String select = "select count(*) from " + table + " where " + column + " = '" + id + "'";
      assertThat(countAs("", select)).as(table).isZero();
      assertThat(countAs("kommunaldirektoer", select)).as(table).isZero();
      assertThat(countAs("sagsbehandler", select)).as(table).isPositive();
    }
    house.loseContactToAccess();
    CaseDrafts.show(Persona.DIREKTOER, id).statusCode(503);
    assertThat(
            countAs(
                "direktoer",
                "select count(*) from presentation_heading where presentation_id = '" + id + "'"))
        .isZero();
    house.confirmAccess();
  }

  @Test
  void readersDiscussASectionAndMarkTheThreadAsDealtWith() {
    String id = CaseDrafts.begun(Persona.SAGSBEHANDLER, "Barselsfond");
    String thread =
        CaseDrafts.comment(
            Persona.DIREKTOER, id, Map.of("section", "ECONOMY", "text", "Hvad koster det?"));
    CaseDrafts.comment(Persona.SAGSBEHANDLER, id, Map.of("text", "Det kommer.", "replyTo", thread));
    CaseDrafts.show(Persona.SAGSBEHANDLER, id).body("openComments", is(1));
    House.as(Persona.DIREKTOER)
        .put(DRAFTS + "/" + id + "/comments/" + thread + "/resolution")
        .then()
        .statusCode(200)
        .body("resolvedByName", is("Birgitte Nørskov"))
        .body("section", is("ECONOMY"))
        .body("replies.text", contains("Det kommer."));
    House.get(Persona.MEDARBEJDER, "/case-presentations/" + id + "/comments").statusCode(404);
    House.as(Persona.DIREKTOER)
        .delete(DRAFTS + "/" + id + "/comments/" + thread + "/resolution")
        .then()
        .statusCode(200)
        .body("resolvedAt", nullValue());
    House.as(Persona.SAGSBEHANDLER)
        .body(Map.of("text", "Hvor?", "replyTo", UUID.randomUUID().toString()))
        .post(DRAFTS + "/" + id + "/comments")
        .then()
        .statusCode(404);
  }

  @Test
  void whatIsWithdrawnCanBeTakenUpAgainAndOnlyItsAuthorsDo() {
    String id = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Kantine", "DIR");
    CaseDrafts.approve(id);
    CaseDrafts.step(Persona.DIREKTOER, id, "withdrawal").statusCode(409);
    CaseDrafts.step(Persona.SAGSBEHANDLER, id, "withdrawal")
        .statusCode(200)
        .body("state", is("WITHDRAWN"))
        .body("route.state", contains("PLANNED"))
        .body("actions", contains("reopen"));
    CaseDrafts.plan(Persona.SAGSBEHANDLER, id, "CF").statusCode(409);
    CaseDrafts.step(Persona.SAGSBEHANDLER, id, "reopening").body("state", is("DRAFT"));
    CaseDrafts.step(Persona.SAGSBEHANDLER, id, "reopening")
        .statusCode(409)
        .body("type", is("/problems/presentation-cannot-be-reopened"));
  }

  @Test
  void badInputIsRefusedWithTheFieldItIsAbout() {
    String id = CaseDrafts.begun(Persona.SAGSBEHANDLER, "Sag");
    begin(Map.of("title", "Sag", "caseNumber", "27.00.00-G01-170-23")).statusCode(201);
    for (String wrong : List.of("sag 14", "14/", "27.00-G01-170-23", "14/28758; drop table")) {
      begin(Map.of("title", "Sag", "caseNumber", wrong))
          .statusCode(400)
          .body("errors.field", contains("caseNumber"));
    }
    begin(Map.of("title", "  ")).statusCode(400);
    String unknown = UUID.randomUUID().toString();
    CaseDrafts.plan(Persona.SAGSBEHANDLER, id, "XX")
        .statusCode(400)
        .body("errors.field", contains("stops[0].bodyCode"));
    CaseDrafts.plan(
            Persona.SAGSBEHANDLER,
            id,
            List.of(Map.of("bodyCode", "DIR", "wishedMeetingId", unknown)))
        .statusCode(400)
        .body("errors.field", contains("stops[0].wishedMeetingId"));
    CaseDrafts.head(
            Persona.SAGSBEHANDLER, id, Map.of("title", "Sag", "coAuthors", List.of("ingen")))
        .statusCode(400)
        .body("errors.field", contains("coAuthors[0]"));
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "ECONOMY", Map.of("none", true, "text", "1 kr."))
        .statusCode(400)
        .body("errors.field", contains("none"));
    CaseDrafts.write(
            Persona.SAGSBEHANDLER, id, "ECONOMY", Map.of("points", List.of(Map.of("text", "at"))))
        .statusCode(400)
        .body("errors.field", contains("points"));
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "SECRETS", "\"0\"", Map.of("text", "x"))
        .statusCode(400);
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "ECONOMY", Map.of("text", "x\u0000y"))
        .statusCode(400);
    House.as(Persona.SAGSBEHANDLER)
        .body(Map.of("text", "x"))
        .put(DRAFTS + "/" + id + "/sections/ECONOMY")
        .then()
        .statusCode(428);
    House.get(Persona.SAGSBEHANDLER, "/case-presentations/" + id + "/differences").statusCode(400);
    House.get(Persona.SAGSBEHANDLER, "/case-presentations/" + id + "/versions/7").statusCode(404);
    House.get(Persona.SAGSBEHANDLER, "/case-presentations?list=THEIRS").statusCode(400);
  }

  @Test
  void whoSendsACaseOnHasSeenAllThatIsInIt() {
    String id = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Mødeplan", "DIR");
    CaseDrafts.step(Persona.SAGSBEHANDLER, id, "submission").statusCode(200);
    String seen = CaseDrafts.show(Persona.CENTERCHEF_HRC, id).extract().header("ETag");
    CaseDrafts.write(Persona.CENTERCHEF_HRC, id, "ASSESSMENT", Map.of("text", "Godt."))
        .statusCode(200);
    House.as(Persona.CENTERCHEF_HRC)
        .header("If-Match", seen)
        .post(DRAFTS + "/" + id + "/approval")
        .then()
        .statusCode(412);
    CaseDrafts.write(Persona.SAGSBEHANDLER, id, "ASSESSMENT", Map.of("text", "Mit."))
        .statusCode(409)
        .body("type", is("/problems/presentation-is-with-another"));
  }

  private static ValidatableResponse begin(Map<String, ?> wanted) {
    return House.as(Persona.SAGSBEHANDLER).body(new HashMap<>(wanted)).post(DRAFTS).then();
  }

  private static void lists(Persona persona, String list, Matcher<? super List<String>> ids) {
    House.get(persona, "/case-presentations?pageSize=200&list=" + list)
        .statusCode(200)
        .body("items.id", ids);
  }

  private static List<String> letters(String id) {
    try (Connection connection = Databases.asTheOwner();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select * from letter where path = '/mine-sager/"
                    + id
                    + "' order by posted_at, id")) {
      List<String> letters = new ArrayList<>();
      while (rows.next()) {
        letters.add(rows.getString("recipient") + " " + rows.getString("template"));
      }
      return letters;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int countAs(String person, String select) throws SQLException {
    try (Connection connection = Databases.asTheService()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select set_config('direktion.person', '" + person + "', true)");
        try (ResultSet rows = statement.executeQuery(select)) {
          rows.next();
          return rows.getInt(1);
        }
      }
    }
  }
}
