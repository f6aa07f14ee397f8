package dk.direktion.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MakingAgendaTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void theStandingItemsFrameTheBoardsAgendaWithTheDateInTheirTitles() {
    LocalDateTime start = House.freeTuesday();
    String date = DateTimeFormatter.ofPattern("dd-MM-yyyy").format(start);
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    House.item(meeting, "Første sag");
    House.item(meeting, "Anden sag");
    House.meetingView(meeting)
        .body(
            "items.title",
            contains(
                "Økonomiopfølgning " + date,
                "Første sag",
                "Anden sag",
                "Øvrige sager " + date,
                "Huskeliste " + date))
        .body("items.number", contains(1, 2, 3, 4, 5))
        .body("start", equalTo(start.toString()))
        .body("actions", contains("publish-agenda", "add-item", "reorder", "move", "cancel"));
    House.get(Persona.DIREKTOER, "/meetings/" + meeting).body("actions", empty());
  }

  @Test
  void otherBodiesHaveNoStandingItems() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    House.meetingView(meeting).body("items", empty());
  }

  @Test
  void itemsCanBePutInAnotherOrderByOneWhoSawThePresentOne() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    String first = House.item(meeting, "Første sag");
    String second = House.item(meeting, "Anden sag");
    String seen = House.tag("/meetings/" + meeting);
    order(meeting, seen, List.of(second, first))
        .statusCode(200)
        .body("items.id", contains(second, first))
        .body("items.number", contains(1, 2));
    order(meeting, seen, List.of(first, second))
        .statusCode(412)
        .body("type", equalTo("/problems/changed-meanwhile"));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("itemIds", List.of(first, second)))
        .put(House.API + "/meetings/" + meeting + "/agenda/order")
        .then()
        .statusCode(428);
    order(meeting, House.tag("/meetings/" + meeting), List.of(first, first)).statusCode(400);
    order(meeting, House.tag("/meetings/" + meeting), List.of(first)).statusCode(400);
  }

  @Test
  void ofManyWhoEditOneItemAtOnceOnlyOneWins() throws Exception {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    String seen = House.tag("/items/" + item);
    ExecutorService editors = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Integer>> edits =
          IntStream.range(0, 6)
              .<Callable<Integer>>mapToObj(
                  editor ->
                      () ->
                          edit(item, seen, Map.of("title", "Udgave " + editor))
                              .extract()
                              .statusCode())
              .toList();
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : editors.invokeAll(edits)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    } finally {
      editors.shutdownNow();
    }
  }

  @Test
  void manyWhoAddAtOnceAllGetANumberOfTheirOwn() throws Exception {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    ExecutorService secretaries = Executors.newFixedThreadPool(6);
    try {
      List<Callable<String>> additions =
          IntStream.range(0, 6)
              .<Callable<String>>mapToObj(n -> () -> House.item(meeting, "Sag " + n))
              .toList();
      for (Future<String> added : secretaries.invokeAll(additions)) {
        added.get();
      }
    } finally {
      secretaries.shutdownNow();
    }
    House.meetingView(meeting).body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9));
  }

  @Test
  void anEditChangesOnlyWhatItNames() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item =
        House.item(
            meeting,
            Map.of(
                "title", "Sag",
                "background", "Baggrund",
                "economy", "Ingen",
                "recommendationPoints", List.of(Map.of("text", "ét"), Map.of("text", "to")),
                "attachments", List.of("A.pdf", "B.pdf")));
    edit(
            item,
            House.tag("/items/" + item),
            Map.of(
                "sections", Map.of("economy", "", "assessment", "God idé"),
                "recommendationPoints",
                    List.of(Map.of("text", "tre", "subPoints", List.of("a", "b"))),
                "attachments", List.of("C.pdf")))
        .statusCode(200)
        .body("title", equalTo("Sag"))
        .body("sections.background", equalTo("Baggrund"))
        .body("sections.economy", nullValue())
        .body("sections.assessment", equalTo("God idé"))
        .body("recommendationPoints.text", contains("tre"))
        .body("recommendationPoints[0].number", equalTo(1))
        .body("recommendationPoints[0].subPoints", contains("a", "b"))
        .body("attachments.name", contains("C.pdf"));
    edit(item, House.tag("/items/" + item), Map.of("closed", true, "caseNumber", "31/777"))
        .body("closed", equalTo(true))
        .body("caseNumber", equalTo("31/777"))
        .body("actions", hasItem("open"));
    edit(item, House.tag("/items/" + item), Map.of("closed", false))
        .body("closed", equalTo(false))
        .body("actions", hasItem("close"));
    edit(item, House.tag("/items/" + item), Map.of("title", " ")).statusCode(400);
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("title", "x"))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(428);
  }

  @Test
  void anItemIsTakenOffBeforeTheAgendaIsPublishedAndTheOthersMoveUp() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    String first = House.item(meeting, "Første sag");
    String second = House.item(meeting, "Anden sag");
    remove(first).statusCode(204);
    House.meetingView(meeting).body("items.id", contains(second)).body("items.number", contains(1));
    House.get(Persona.SEKRETARIAT, "/items/" + first).statusCode(404);
    House.step(meeting, "agenda/publication");
    remove(second).statusCode(409).body("type", equalTo("/problems/item-cannot-be-removed"));
  }

  @Test
  void takingOffAProposalLetsItsOwnerKnow() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String subject = "portfolio:mandate:" + UUID.randomUUID();
    house.deliver(
        "portfolio",
        "subject.submitted",
        subject,
        Map.of("subject", subject, "bodyCode", "DIR", "meetingId", meeting, "title", "Mandat"));
    remove(House.meetingView(meeting).extract().path("items[1].id")).statusCode(204);
    assertThat(house.events("submission.refused", subject)).hasSize(1);
  }

  @Test
  void additionsAfterPublicationArePublishedAsASupplement() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    House.step(meeting, "agenda/publication").body("agendaVersion", equalTo(1));
    House.item(meeting, "Hastesag");
    House.meetingView(meeting).body("actions", hasItem("publish-agenda"));
    House.step(meeting, "agenda/publication")
        .body("agendaVersion", equalTo(2))
        .body("actions", not(hasItem("publish-agenda")));
    assertThat(house.events("agenda.published", meeting)).hasSize(2);
  }

  @Test
  void neighboursOnTheAgendaAreNamed() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    String first = House.item(meeting, "Første sag");
    String second = House.item(meeting, "Anden sag");
    House.itemView(first).body("previousItemId", nullValue()).body("nextItemId", equalTo(second));
    House.itemView(second).body("previousItemId", equalTo(first)).body("nextItemId", nullValue());
  }

  private static ValidatableResponse order(String meeting, String seen, List<String> ids) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", seen)
        .body(Map.of("itemIds", ids))
        .put(House.API + "/meetings/" + meeting + "/agenda/order")
        .then();
  }

  private static ValidatableResponse edit(String item, String seen, Map<String, ?> changes) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", seen)
        .body(changes)
        .patch(House.API + "/items/" + item)
        .then();
  }

  private static ValidatableResponse remove(String item) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .delete(House.API + "/items/" + item)
        .then();
  }
}
