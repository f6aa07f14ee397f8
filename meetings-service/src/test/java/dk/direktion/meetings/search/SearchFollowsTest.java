package dk.direktion.meetings.search;

import static dk.direktion.meetings.House.right;
import static dk.direktion.meetings.search.Searches.search;
import static dk.direktion.meetings.search.Searches.suggest;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.meetings.attachment.Files;
import dk.direktion.meetings.casewriting.CaseDrafts;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody may find follows who he is and what is kept, at once. */
@ServiceTest
class SearchFollowsTest {

  private static final Persona READER = Persona.CENTERCHEF_HRC;

  @Inject House house;
  private LocalDateTime start;
  private String meeting;

  @BeforeEach
  void aMeeting() {
    house.open();
    start = House.freeTuesday();
    meeting = House.meetingWithOpenAgenda("DIR", start);
  }

  @Test
  void whoIsConflictedFindsNothingOfTheItem() {
    String number = House.caseNumber();
    String item =
        House.item(
            meeting,
            Map.of(
                "title",
                "Vandrefalkereden",
                "caseNumber",
                number,
                "background",
                "Om vandrefalkereden",
                "attachments",
                List.of("Vandrefalkereden.pdf")));
    House.step(meeting, "agenda/publication");
    House.decide(
        item,
        Map.of(
            "text",
            "Vandrefalkereden bliver.",
            "outcome",
            "RETURNED",
            "responsible",
            "direktoer-oekonomi"));
    search(Persona.DIREKTOER, "vandrefalkereden").body("total", equalTo(3));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("username", "direktoer", "reason", "Nabo"))
        .post(House.API + "/items/" + item + "/conflicts")
        .then()
        .statusCode(200);
    for (String typed :
        List.of(
            "vandrefalkereden",
            "vandrefalke",
            "vandrefalkeredne",
            number,
            "&caseNumber=" + number)) {
      search(Persona.DIREKTOER, typed)
          .body("items", empty())
          .body("total", equalTo(0))
          .body("counts.kinds", empty())
          .body("counts.bodies", empty())
          .body("counts.outcomes", empty())
          .body("counts.closed", empty())
          .body("counts.responsibles", empty())
          .body("didYouMean", nullValue());
    }
    suggest(Persona.DIREKTOER, "vandref").body("$", empty());
    suggest(Persona.DIREKTOER, number).body("$", empty());
    search(Persona.KOMMUNALDIREKTOER, "vandrefalkereden").body("total", equalTo(3));
    search(Persona.KOMMUNALDIREKTOER, "vandrefalkeredne")
        .body("didYouMean", equalTo("Vandrefalkereden"));
  }

  @Test
  void aDraftIsFoundByThoseWhoMayReadItAndByNobodyElse() {
    CaseDrafts.people(house);
    String draft = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Skarvkoloniens udvikling", "DIR");
    CaseDrafts.write(
            Persona.SAGSBEHANDLER,
            draft,
            "RECOMMENDATION",
            Map.of("points", List.of(Map.of("text", "at æggene pensles med olie"))))
        .statusCode(200);
    String number = House.caseNumber();
    CaseDrafts.head(
            Persona.SAGSBEHANDLER,
            draft,
            Map.of("title", "Skarvkoloniens udvikling", "caseNumber", number))
        .statusCode(200);
    for (Persona reader :
        List.of(Persona.SAGSBEHANDLER, READER, Persona.DIREKTOER, Persona.SEKRETARIAT)) {
      search(reader, "skarvkoloni")
          .body("items.id", contains(draft))
          .body("items[0].kind", equalTo("DRAFT"))
          .body("items[0].itemId", nullValue())
          .body("counts.kinds.find { it.value == 'DRAFT' }.count", equalTo(1));
      search(reader, "pensle olie&kind=DRAFT").body("items.id", contains(draft));
      search(reader, number).body("items.id", contains(draft));
      search(reader, "skarvkoloni&kind=ITEM").body("total", equalTo(0));
    }
    for (Persona other :
        List.of(Persona.CENTERCHEF_BYC, Persona.DIREKTOER_OEKONOMI, Persona.MEDARBEJDER)) {
      search(other, "skarvkoloni").body("total", equalTo(0)).body("counts.kinds", empty());
      search(other, "skarvkoloin").body("didYouMean", nullValue());
      search(other, number).body("total", equalTo(0));
    }
  }

  @Test
  void aCaseNumberOfEitherFormFindsTheCaseFirstAndThenWhoMentionsIt() {
    for (String number : List.of(House.caseNumber(), "27.00.00-G01-719-24")) {
      String mention =
          House.item(
              meeting,
              Map.of("title", "Andet", "background", "Se sag " + number + " om " + number + "."));
      String item = House.item(meeting, Map.of("title", "Kajplanen", "caseNumber", number));
      search(READER, number).body("items.id", contains(item, mention));
      search(READER, number.toLowerCase(Locale.ROOT) + " kajplan").body("items.id", contains(item));
      search(READER, "&caseNumber=" + number).body("items.id", contains(item));
      search(READER, number + "&kind=CASE").body("items.id", contains(item, mention));
      suggest(READER, number).body("find { it.kind == 'CASE_NUMBER' }.text", equalTo(number));
    }
    suggest(READER, "27.00.00-G01-71")
        .body("find { it.kind == 'CASE_NUMBER' }.text", equalTo("27.00.00-G01-719-24"));
  }

  @Test
  void aReplacedFileIsFoundByWhatItSaysNow() {
    String item = House.item(meeting, "Havnen");
    String id = Files.attached(item, "Havnen.pdf", Files.pdf("Om hættemågerne ved molen"));
    search(READER, "hættemåge").body("items.id", contains(id));
    Files.replace(id, "Havnen.pdf", Files.pdf("Om sildemågerne ved molen")).statusCode(201);
    search(READER, "hættemåge").body("total", equalTo(0));
    search(READER, "sildemåge").body("items.id", contains(id));
    String closed = Files.attachedClosed(item, "Bud.pdf", Files.pdf("Om sildemågernes pris"));
    search(READER, "sildemåge").body("items.id", contains(id));
    search(Persona.DIREKTOER, "sildemåge").body("items.id", containsInAnyOrder(id, closed));
  }

  @Test
  void rightsGivenAndTakenAreFollowed() {
    House.item(meeting, "Lomviefjeldet");
    String closed = House.closedItem(meeting, "Lomviefjeldets pris");
    Persona reader = Persona.MEDARBEJDER;
    search(reader, "lomviefjeld").body("total", equalTo(0));
    house.giveRights(reader.username(), right("BOARD", "OPEN"));
    search(reader, "lomviefjeld").body("total", equalTo(1));
    house.giveRights(
        reader.username(), right("BOARD", "OPEN_AND_CLOSED", start.toLocalDate().plusDays(1)));
    search(reader, "lomviefjeld").body("total", equalTo(1));
    house.giveRights(reader.username(), right("BOARD", "OPEN_AND_CLOSED", start.toLocalDate()));
    search(reader, "lomviefjeld").body("total", equalTo(2));
    search(reader, "lomviefjeld&closed=true").body("items.id", contains(closed));
    house.giveRights(reader.username());
    search(reader, "lomviefjeld").body("total", equalTo(0));
    suggest(reader, "lomvie").body("$", empty());
  }

  @Test
  void aMovedMeetingTakesItsItemsAlong() {
    String item = House.item(meeting, "Tejstkassen");
    LocalDateTime later = start.plusDays(1);
    String tag = House.meetingView(meeting).extract().header("ETag");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", tag)
        .body(Map.of("start", later.toString(), "location", "Salen", "reason", "Rejse"))
        .post(House.API + "/meetings/" + meeting + "/moves")
        .then()
        .statusCode(200);
    search(READER, "tejstkasse&from=" + later.toLocalDate())
        .body("items.id", contains(item))
        .body("items[0].date", equalTo(later.toLocalDate().toString()));
    search(READER, "tejstkasse&to=" + start.toLocalDate()).body("total", equalTo(0));
  }
}
