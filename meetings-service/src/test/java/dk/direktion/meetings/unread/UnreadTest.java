package dk.direktion.meetings.unread;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class UnreadTest {

  @Inject House house;
  @Inject MovableClock clock;
  private String meeting;
  private String item;

  @BeforeEach
  void aMeetingWithOneItem() {
    house.open();
    meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    item = House.item(meeting, "Puljer");
  }

  @AfterEach
  void theClockGoesOn() {
    clock.reset();
  }

  @Test
  void anItemIsUnreadUntilItIsReadAndChangedWhenSomethingIsNew() {
    state(Persona.CENTERCHEF_HRC)
        .body("unreadCount", equalTo(1))
        .body("items[0].state", equalTo("UNREAD"))
        .body("items[0].readAt", nullValue());
    read(Persona.CENTERCHEF_HRC).statusCode(200).body("state", equalTo("READ"));
    state(Persona.CENTERCHEF_HRC).body("unreadCount", equalTo(0));
    state(Persona.DIREKTOER).body("unreadCount", equalTo(1));

    House.item(meeting, "En til");
    String file = Files.attached(item, "a.txt", Files.text("a"));
    state(Persona.CENTERCHEF_HRC)
        .body("unreadCount", equalTo(1))
        .body("changedCount", equalTo(1))
        .body("items[0].news", contains("ATTACHMENTS"))
        .body("items[0].newAttachments", equalTo(1));
    read(Persona.CENTERCHEF_HRC).body("state", equalTo("READ"));
    Files.replace(file, "b.txt", Files.text("b")).statusCode(201);
    edit(Map.of("title", "Puljerne"));
    state(Persona.CENTERCHEF_HRC).body("items[0].news", contains("TEXT", "ATTACHMENTS"));

    read(Persona.CENTERCHEF_HRC);
    House.step(meeting, "agenda/publication");
    House.decide(item, "APPROVED");
    state(Persona.CENTERCHEF_HRC).body("items[0].news", contains("DECISION"));
  }

  @Test
  void anItemCanBeMarkedAsUnread() {
    read(Persona.DIREKTOER);
    House.as(Persona.DIREKTOER)
        .delete(House.API + "/items/" + item + "/reading")
        .then()
        .statusCode(204);
    state(Persona.DIREKTOER).body("items[0].state", equalTo("UNREAD"));
  }

  @Test
  void whatWasNeverReadOfAMeetingLongPastIsNoNewsUnlessMarkedByHand() {
    clock.stopAt(day().plusDays(31).atTime(12, 0).toInstant(ZoneOffset.UTC));
    house.open();
    state(Persona.DIREKTOER)
        .body("unreadCount", equalTo(0))
        .body("items[0].state", equalTo("READ"))
        .body("items[0].readAt", nullValue());
    unread(Persona.DIREKTOER).body("items.meetingId", not(hasItem(meeting)));
    House.as(Persona.DIREKTOER)
        .delete(House.API + "/items/" + item + "/reading")
        .then()
        .statusCode(204);
    state(Persona.DIREKTOER).body("items[0].state", equalTo("UNREAD"));
    unread(Persona.DIREKTOER).body(ofMeeting("unreadCount"), equalTo(1));
    read(Persona.DIREKTOER).body("state", equalTo("READ"));
  }

  @Test
  void theMeetingsWithSomethingNewAreListedForTheReaderAlone() {
    String other = House.item(meeting, "En til");
    unread(Persona.CENTERCHEF_HRC)
        .body(ofMeeting("unreadCount"), equalTo(2))
        .body(ofMeeting("changedCount"), equalTo(0));
    read(Persona.CENTERCHEF_HRC);
    Files.attached(item, "a.txt", Files.text("a"));
    Files.attached(item, "b.txt", Files.text("b"));
    Files.attached(other, "c.txt", Files.text("c"));
    unread(Persona.CENTERCHEF_HRC)
        .body(ofMeeting("unreadCount"), equalTo(1))
        .body(ofMeeting("changedCount"), equalTo(1))
        .body(ofMeeting("newAttachments"), equalTo(2));
    unread(Persona.DIREKTOER).body(ofMeeting("unreadCount"), equalTo(2));
    read(Persona.CENTERCHEF_HRC);
    House.as(Persona.CENTERCHEF_HRC).put(House.API + "/items/" + other + "/reading");
    unread(Persona.CENTERCHEF_HRC).body("items.meetingId", not(hasItem(meeting)));
    unread(Persona.MEDARBEJDER).body("items", hasSize(0));
    House.get(Persona.DIREKTOER, "/unread-meetings?from=" + day().plusDays(1))
        .statusCode(200)
        .body("items.meetingId", not(hasItem(meeting)));
    House.get(Persona.DIREKTOER, "/unread-meetings?from=i-dag")
        .statusCode(400)
        .body("errors.field", hasItem("from"));
  }

  private ValidatableResponse unread(Persona persona) {
    return House.get(persona, "/unread-meetings?from=" + day()).statusCode(200);
  }

  private LocalDate day() {
    String start = House.meetingView(meeting).extract().path("start");
    return LocalDate.parse(start.substring(0, 10));
  }

  private String ofMeeting(String field) {
    return "items.find { it.meetingId == '" + meeting + "' }." + field;
  }

  @Test
  void whatMayNotBeReadIsNeitherReadNorUnread() {
    edit(Map.of("closed", true));
    state(Persona.CENTERCHEF_HRC).body("items", hasSize(0)).body("unreadCount", equalTo(0));
    read(Persona.CENTERCHEF_HRC).statusCode(404);
    House.get(Persona.MEDARBEJDER, "/meetings/" + meeting + "/reading").statusCode(404);
  }

  private ValidatableResponse state(Persona persona) {
    return House.get(persona, "/meetings/" + meeting + "/reading").statusCode(200);
  }

  private ValidatableResponse read(Persona persona) {
    return House.as(persona).put(House.API + "/items/" + item + "/reading").then();
  }

  private void edit(Map<String, ?> change) {
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(change)
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(200);
  }
}
