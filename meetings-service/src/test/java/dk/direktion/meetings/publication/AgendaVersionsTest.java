package dk.direktion.meetings.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AgendaVersionsTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void eachPublicationIsKeptAndTheNextShowsWhatChanged() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    String first = House.item(meeting, "Første sag");
    String second = House.item(meeting, "Anden sag");
    String third = House.item(meeting, "Tredje sag");
    changes(meeting).body("since", equalTo(0)).body("added.itemId", contains(first, second, third));
    House.step(meeting, "agenda/publication");
    changes(meeting).body("since", equalTo(1)).body("added", empty()).body("moved", empty());

    String late = House.item(meeting, "Sen sag");
    edit(second, Map.of("title", "Anden sag, rettet", "sections", Map.of("economy", "Ingen.")));
    order(meeting, List.of(late, third, first, second));
    changes(meeting)
        .body("since", equalTo(1))
        .body("added.itemId", contains(late))
        .body("moved.itemId", contains(third))
        .body("moved[0].formerNumber", equalTo(3))
        .body("moved[0].number", equalTo(2))
        .body("changed.itemId", contains(second))
        .body("changed[0].parts", containsInAnyOrder("TITLE", "ECONOMY"))
        .body("changed[0].formerTitle", equalTo("Anden sag"))
        .body("removed", empty());
    House.step(meeting, "agenda/publication").body("agendaVersion", equalTo(2));

    versions(Persona.DIREKTOER, meeting)
        .body("items.number", contains(2, 1))
        .body("items[1].items.title", contains("Første sag", "Anden sag", "Tredje sag"))
        .body("items[1].changes", nullValue())
        .body("items[0].items.title[3]", equalTo("Anden sag, rettet"))
        .body("items[0].changes.added.title", contains("Sen sag"))
        .body("items[0].changes.changed.title", contains("Anden sag, rettet"));
    House.meetingView(meeting)
        .body("items.supplementary", contains(true, false, false, false))
        .body("items.unpublished", contains(false, false, false, false))
        .body("agendaChanged", equalTo(false));
  }

  @Test
  void aClosedItemIsAWordInEveryVersionAlsoWhenItWasOpenThen() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    String item = House.item(meeting, "Ny leder");
    House.step(meeting, "agenda/publication");
    versions(Persona.CENTERCHEF_HRC, meeting).body("items[0].items.title", contains("Ny leder"));
    edit(item, Map.of("closed", true, "title", "Ny leder i HRC"));
    House.step(meeting, "agenda/publication");
    versions(Persona.CENTERCHEF_HRC, meeting)
        .body("items.items.title.flatten()", contains("Closed", "Closed"))
        .body("items[0].changes.changed.title", contains("Closed"))
        .body("items[0].changes.changed.parts.flatten()", contains("CLOSED"))
        .body("items[0].changes.changed[0].formerTitle", nullValue());
    versions(Persona.DIREKTOER, meeting)
        .body("items.items.title.flatten()", contains("Ny leder i HRC", "Ny leder"))
        .body("items[0].changes.changed[0].formerTitle", equalTo("Ny leder"));
  }

  @Test
  void readersAreToldButNotWhoIsConflictedInAllThatIsNew() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    House.item(meeting, "Sag");
    House.step(meeting, "agenda/publication");
    assertThat(told(meeting, "agenda-published"))
        .contains("direktoer", "centerchef-hrc", "kommunaldirektoer")
        .doesNotContain("sekretariat", "medarbejder", "borgmester");

    String late = House.item(meeting, "Leje af lokaler");
    House.as(Persona.DIREKTOER)
        .body(Map.of("username", "direktoer", "reason", "Ejer lokalerne"))
        .post(House.API + "/items/" + late + "/conflicts")
        .then()
        .statusCode(200);
    House.step(meeting, "agenda/publication");
    assertThat(told(meeting, "agenda-supplemented"))
        .contains("centerchef-hrc", "kommunaldirektoer")
        .doesNotContain("direktoer", "sekretariat");
  }

  private static List<String> told(String meeting, String template) {
    try (Connection connection = Databases.asTheOwner();
        PreparedStatement select =
            connection.prepareStatement(
                "select recipient from letter where path = ? and template = ?")) {
      select.setString(1, "/moeder/" + meeting);
      select.setString(2, template);
      List<String> recipients = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          recipients.add(rows.getString(1));
        }
      }
      return recipients;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ValidatableResponse changes(String meeting) {
    return House.get(Persona.SEKRETARIAT, "/meetings/" + meeting + "/agenda/changes")
        .statusCode(200);
  }

  private static ValidatableResponse versions(Persona reader, String meeting) {
    return House.get(reader, "/meetings/" + meeting + "/agenda/versions").statusCode(200);
  }

  private static void edit(String item, Map<String, ?> changes) {
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(changes)
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(200);
  }

  private static void order(String meeting, List<String> items) {
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/meetings/" + meeting))
        .body(Map.of("itemIds", items))
        .put(House.API + "/meetings/" + meeting + "/agenda/order")
        .then()
        .statusCode(200);
  }
}
