package dk.direktion.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.meetings.House;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.meetings.casewriting.CaseDrafts;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every way to what is closed is reported: who, what, when, by which way and through which right.
 */
@ServiceTest
class ClosedReadingsTest {

  private static final Persona READER = Persona.DIREKTOER;
  private static final Persona OUTSIDER = Persona.CENTERCHEF_HRC;

  @Inject House house;
  @Inject MovableClock clock;

  @BeforeEach
  void open() {
    house.open();
    CaseDrafts.people(house);
  }

  @AfterEach
  void letTimePass() {
    clock.reset();
  }

  @Test
  void theWayAndTheRightAreTold() {
    String item = House.closedItem(meeting(), "Personalesag");
    read(READER, "/items/" + item);
    assertThat(readings(item))
        .singleElement()
        .satisfies(
            reading -> {
              assertThat(reading.get("way").asText()).isEqualTo("ITEM");
              assertThat(reading.get("through").asText()).isEqualTo("test");
              assertThat(reading.get("person").asText()).isEqualTo(READER.username());
            });
  }

  @Test
  void minutesDecisionsAndFollowUpsOfAClosedItemAreReadingsOnceInTenMinutes() {
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    String item = House.closedItem(meeting, "Personalesag");
    House.step(meeting, "agenda/publication");
    House.decide(
        item,
        Map.of(
            "text",
            "Besluttet",
            "outcome",
            "RETURNED",
            "responsible",
            READER.username(),
            "due",
            start.toLocalDate().toString()));
    House.step(meeting, "minutes/approval");
    for (int twice = 0; twice < 2; twice++) {
      read(READER, "/meetings/" + meeting + "/minutes");
      read(READER, "/decisions?pageSize=200");
      read(READER, "/follow-ups?pageSize=200");
    }
    read(OUTSIDER, "/meetings/" + meeting + "/minutes");
    read(OUTSIDER, "/decisions?pageSize=200");
    assertThat(waysOf(READER, item)).containsExactly("MINUTES", "LIST");
    assertThat(waysOf(OUTSIDER, item)).isEmpty();
    clock.advance(Duration.ofMinutes(11));
    house.confirmAccess();
    read(READER, "/meetings/" + meeting + "/minutes");
    assertThat(waysOf(READER, item)).containsExactly("MINUTES", "LIST", "MINUTES");
  }

  @Test
  void aClosedCaseOnItsWayIsReportedAndAnOpenOneIsNot() {
    String open = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Åben sag", "DIR");
    String closed = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Personalesag", "DIR");
    CaseDrafts.head(
            Persona.SAGSBEHANDLER,
            closed,
            Map.of("title", "Personalesag", "closed", true, "closedReason", "Personforhold"))
        .statusCode(200);
    read(Persona.CENTERCHEF_HRC, "/case-presentations/" + open);
    read(Persona.CENTERCHEF_HRC, "/case-presentations/" + closed);
    read(Persona.SEKRETARIAT, "/case-presentations/" + closed);
    assertThat(house.events("closed-case.read", open)).isEmpty();
    List<JsonNode> readings = house.events("closed-case.read", closed);
    assertThat(readings)
        .extracting(
            reading -> reading.get("person").asText() + " " + reading.get("through").asText())
        .contains("centerchef-hrc unit-leader", "sekretariat secretariat");
  }

  @Test
  void aClosedAttachmentOfAnOpenCaseOnItsWayIsReported() {
    String id = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Seniorordning", "DIR");
    String attachment =
        CaseDrafts.attached(Persona.SAGSBEHANDLER, id, "Notat.txt", Files.text("lukket"), true);
    assertThat(house.events("closed-case.read", id)).isEmpty();
    read(
        Persona.CENTERCHEF_HRC,
        "/case-presentations/" + id + "/attachments/" + attachment + "/versions/1/content");
    assertThat(house.events("closed-case.read", id)).hasSize(1);
  }

  private static String meeting() {
    return House.meetingWithOpenAgenda("DIR", House.freeTuesday());
  }

  private static void read(Persona persona, String path) {
    House.get(persona, path).statusCode(200);
  }

  private List<JsonNode> readings(String item) {
    return house.events("closed-item.read", item);
  }

  // The house looks at the items it makes.
  private List<String> waysOf(Persona persona, String item) {
    return readings(item).stream()
        .filter(reading -> reading.get("person").asText().equals(persona.username()))
        .map(reading -> reading.get("way").asText())
        .filter(way -> !way.equals("ITEM"))
        .toList();
  }
}
