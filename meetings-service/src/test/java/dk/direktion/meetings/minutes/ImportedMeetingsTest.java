package dk.direktion.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.meetings.House;
import dk.direktion.meetings.agenda.PointText;
import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.body.StandingItem;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.reminder.ReminderRow;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportedMeetingsTest {

  @Inject House house;
  @Inject ImportedMeetings imported;
  @Inject SystemWork system;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void aMeetingFromMinutesIsKeptWholeWithItsMinutesApproved() {
    LocalDateTime start = House.freeTuesday().minusYears(30);
    String number = "01/" + UUID.randomUUID().toString().substring(0, 8);
    UUID id = keep(minutes(start, number));
    String meeting = id.toString();
    House.meetingView(meeting)
        .body("state", equalTo("MINUTES_APPROVED"))
        .body("location", equalTo("A101"))
        .body("items.number", contains(1, 2, 3))
        .body("items.title", contains("Status på porteføljen", "Personalesag", "Huskeliste"))
        .body("items.closed", contains(false, true, false))
        .body("items[0].attachmentCount", equalTo(2))
        .body("items[0].outcome", equalTo("POSTPONED"));
    String item = House.meetingView(meeting).extract().path("items[0].id");
    House.itemView(item)
        .body("recommendationIntro", equalTo("BYC indstiller, at Direktionen"))
        .body("recommendationPoints[1].subPoints", contains("a", "b"))
        .body("decisions.bodyCode", contains("DIR", "CF"))
        .body("decisions.final", contains(true, true))
        .body("decisions.consequence.status", contains("NOT_NEEDED", "NOT_NEEDED"))
        .body("caseWay.bodyCode", contains("CF", "DIR"))
        .body("actions", empty());
    String caseId = House.itemView(item).extract().path("caseId");
    House.get(Persona.DIREKTOER, "/cases/" + caseId)
        .body("history.bodyCode", contains("DIR", "CF"))
        .body("history[1].meetingId", nullValue())
        .body("history[1].decisions[0].text", equalTo("Drøftet i forum."));
    House.get(Persona.DIREKTOER, "/reminders?body=DIR&pageSize=200&asOf=" + start.toLocalDate())
        .body(
            "items.findAll { it.meetingDate == '" + start.toLocalDate() + "' }.subject",
            contains("It-budget", "Trivsel"));
    House.get(Persona.CENTERCHEF_HRC, "/meetings/" + meeting)
        .body("items[1].title", equalTo("Closed"));
  }

  @Test
  void theSameMeetingIsNotKeptTwice() {
    LocalDateTime start = House.freeTuesday().minusYears(30);
    ImportedMeeting minutes = minutes(start, "01/" + UUID.randomUUID());
    keep(minutes);
    assertThatThrownBy(() -> keep(minutes)).hasMessageContaining("meeting-already-planned");
  }

  @Test
  void onlyTheSecretariatKeepsMinutes() {
    ImportedMeeting minutes = minutes(House.freeTuesday().minusYears(30), "01/1");
    assertThatThrownBy(
            () ->
                system.runAs("direktoer", Set.of(Roles.BOARD_MEMBER), () -> imported.keep(minutes)))
        .isInstanceOf(AccessDenied.class);
  }

  private UUID keep(ImportedMeeting minutes) {
    List<UUID> kept = new ArrayList<>();
    system.runAs("sekretariat", Set.of(Roles.SECRETARIAT), () -> kept.add(imported.keep(minutes)));
    return kept.get(0);
  }

  private static ImportedMeeting minutes(LocalDateTime start, String caseNumber) {
    Sections none = new Sections(null, null, null, null);
    return new ImportedMeeting(
        "DIR",
        MeetingKind.ORDINARY,
        start,
        null,
        "A101",
        List.of(
            new ImportedMeeting.Item(
                1,
                "Status på porteføljen",
                caseNumber,
                false,
                null,
                "BYC",
                "BYC indstiller, at Direktionen",
                new Sections("Baggrund", "Fremstilling", null, null),
                List.of(
                    new PointText("drøfter notaterne", List.of()),
                    new PointText("godkender listen", List.of("a", "b"))),
                List.of("Liste.pdf", "Notat.docx"),
                List.of(
                    new ImportedMeeting.QuotedDecision(
                        "DIR", start.toLocalDate(), "Udsat.", Outcome.POSTPONED),
                    new ImportedMeeting.QuotedDecision(
                        "CF",
                        start.toLocalDate().minusDays(14),
                        "Drøftet i forum.",
                        Outcome.DISCUSSED))),
            new ImportedMeeting.Item(
                2,
                "Personalesag",
                null,
                true,
                null,
                null,
                null,
                none,
                List.of(),
                List.of(),
                List.of()),
            new ImportedMeeting.Item(
                3,
                "Huskeliste",
                null,
                false,
                StandingItem.REMINDERS,
                null,
                null,
                none,
                List.of(),
                List.of(),
                List.of())),
        List.of(
            new ReminderRow("Marts", "It-budget", "ØDC", false),
            new ReminderRow(null, "Trivsel", null, false)));
  }
}
