package dk.direktion.meetings.outstanding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.meetings.House;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PresentingProjectsTest {

  @Inject House house;
  @Inject MovableClock clock;

  @BeforeEach
  void open() {
    house.open();
    house.person(Persona.CENTERCHEF_BYC, "Karen Vestergaard", "BYC");
  }

  @AfterEach
  void letTimePass() {
    clock.reset();
  }

  @Test
  void aNewProjectIsPresentedAtTheNextManagementForumByTheCentreManager() {
    String decision = approvedMandate();
    LocalDateTime forum = House.freeTuesday();
    House.meeting("CF", forum);
    clock.stopAt(forum.minusHours(3).toInstant(ZoneOffset.UTC));
    ReceivedEvent asked = request(decision, "centerchef-byc");
    house.deliverAgain(asked);
    House.get(Persona.SEKRETARIAT, "/follow-ups?decision=" + decision)
        .body("items", hasSize(1))
        .body("items[0].subject", equalTo("Præsentér Fælles bookingsystem på Chefforum"))
        .body("items[0].responsible", equalTo("centerchef-byc"))
        .body("items[0].responsibleName", equalTo("Karen Vestergaard"))
        .body("items[0].due", equalTo(forum.toLocalDate().toString()));
    House.get(Persona.SEKRETARIAT, "/decisions/" + decision)
        .body("consequence.status", equalTo("CARRIED_OUT"))
        .body("consequence.reason", nullValue());
  }

  @Test
  void whereNoForumIsPlannedTheConsequenceSaysSo() {
    String decision = approvedMandate();
    clock.stopAt(Instant.parse("2299-01-01T00:00:00Z"));
    request(decision, "centerchef-byc");
    House.get(Persona.SEKRETARIAT, "/follow-ups?decision=" + decision)
        .body("items[0].due", nullValue());
    House.get(Persona.SEKRETARIAT, "/decisions/" + decision)
        .body("consequence.status", equalTo("CARRIED_OUT"))
        .body("consequence.reason", containsString("intet planlagt møde"));
  }

  @Test
  void whereNobodyIsKnownTheConsequenceSaysSo() {
    String decision = approvedMandate();
    request(decision, null);
    House.get(Persona.SEKRETARIAT, "/follow-ups?decision=" + decision).body("items", hasSize(0));
    House.get(Persona.SEKRETARIAT, "/decisions/" + decision)
        .body("consequence.reason", containsString("Ingen er kendt"));
  }

  private String approvedMandate() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String subject = "portfolio:mandate:" + UUID.randomUUID();
    house.deliver(
        "portfolio",
        "subject.submitted",
        subject,
        Map.of("subject", subject, "bodyCode", "DIR", "meetingId", meeting, "title", "Mandat"));
    String item =
        House.meetingView(meeting)
            .extract()
            .path("items.find { it.subject == '" + subject + "' }.id");
    House.step(meeting, "agenda/publication");
    String decision = House.decide(item, "APPROVED");
    House.step(meeting, "minutes/approval");
    house.deliver(
        "portfolio",
        "consequence.reported",
        decision,
        Map.of("decisionId", decision, "status", "CARRIED_OUT"));
    return decision;
  }

  private ReceivedEvent request(String decision, String responsible) {
    Map<String, Object> data = new HashMap<>();
    data.put("decisionId", decision);
    data.put("bodyCode", "CF");
    data.put("responsible", responsible);
    data.put("project", "Fælles bookingsystem");
    return house.deliver("portfolio", "presentation.requested", decision, data);
  }
}
