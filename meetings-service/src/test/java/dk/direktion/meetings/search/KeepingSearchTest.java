package dk.direktion.meetings.search;

import static dk.direktion.meetings.search.Searches.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is searched is kept at the end of each transaction; that must cost nobody a change. */
@ServiceTest
class KeepingSearchTest {

  private static final Persona READER = Persona.CENTERCHEF_HRC;

  @Inject House house;
  private String meeting;

  @BeforeEach
  void aMeeting() {
    house.open();
    meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
  }

  @Test
  void twoWhoChangeOneMeetingAtOnceBothKeepTheirsAndBothAreFound() throws Exception {
    int rounds = 4;
    List<String> items =
        IntStream.range(0, 2 * rounds).mapToObj(i -> House.item(meeting, "Punkt " + i)).toList();
    House.step(meeting, "agenda/publication");
    for (int round = 0; round < rounds; round++) {
      String first = items.get(2 * round);
      String second = items.get(2 * round + 1);
      String ofFirst = "muldvarp" + letters(round);
      String ofSecond = "grævling" + letters(round);
      atOnce(
          () -> decide(first, "Punktet " + ofFirst + " er drøftet."),
          () -> decide(second, "Punktet " + ofSecond + " er drøftet."));
      search(READER, ofFirst).body("items.itemId", contains(first));
      search(READER, ofSecond).body("items.itemId", contains(second));
    }
  }

  @Test
  void twoTransactionsThatTouchTheSameItemsInOppositeOrderBothEnd() throws Exception {
    String first = House.item(meeting, "Spætmejsen");
    String second = House.item(meeting, "Træløberen");
    House.step(meeting, "agenda/publication");
    decide(first, "Først.");
    decide(second, "Derefter.");
    for (int round = 0; round < 20; round++) {
      String written = "musvitkasse" + letters(round);
      String decided = "blåmejsekasse" + letters(round);
      atOnce(
          () -> update("item_content set background = '" + written + "'", first, second),
          () -> update("decision set text = '" + decided + "'", second, first));
      search(READER, written).body("total", equalTo(2));
      search(READER, decided).body("total", equalTo(2));
    }
    try (Connection database = Databases.asTheOwner();
        Statement select = database.createStatement();
        ResultSet left = select.executeQuery("select count(*) from search_due")) {
      left.next();
      assertThat(left.getInt(1)).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "23514, 409, /problems/conflict",
    "40P01, 412, /problems/changed-meanwhile",
    "P0001, 500, /problems/",
  })
  void whatFailsAsATransactionEndsIsToldAndNothingOfItIsKept(
      String state, int status, String problem) throws SQLException {
    String item = House.item(meeting, "Ugle i mosen");
    asTheOwner(
        "create function refuse_late() returns trigger language plpgsql as"
            + " $$ begin raise exception 'late' using errcode = '"
            + state
            + "'; end $$",
        "create constraint trigger refuse_late after update on item_content"
            + " deferrable initially deferred for each row execute function refuse_late()");
    try {
      House.as(Persona.SEKRETARIAT)
          .header("If-Match", House.tag("/items/" + item))
          .body(Map.of("title", "Perleugle i mosen"))
          .patch(House.API + "/items/" + item)
          .then()
          .statusCode(status)
          .body("type", startsWith(problem));
    } finally {
      asTheOwner("drop function refuse_late cascade");
    }
    House.itemView(item).body("title", equalTo("Ugle i mosen"));
    search(READER, "perleugle").body("total", equalTo(0));
  }

  @Test
  void evenAVeryLongTextCanBeKeptAndIsFoundByItsBeginning() {
    StringBuilder words = new StringBuilder("Sangdrosselen ");
    for (int i = 0; words.length() < 100_000; i++) {
      words.append(letters(i)).append('æ').append(i).append(' ');
    }
    String text = words.substring(0, 99_990);
    String item =
        House.item(
            meeting,
            Map.of(
                "title", "Langt",
                "background", text,
                "presentation", text,
                "economy", text,
                "assessment", text));
    search(READER, "sangdrossel").body("items.id", contains(item));
  }

  @Test
  void aPhraseIsLookedForInTheNewestEntriesAndTheAnswerSaysWhenThereAreOlderOnes()
      throws SQLException {
    String day = House.meetingView(meeting).extract().<String>path("start").substring(0, 10);
    House.item(meeting, "Rødvingens sjagger");
    String later = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String crowded = House.item(later, "Rødvingen ligner sjaggeren");
    asTheOwner(
        "create temporary table crowd as select e.* from search_entry e, generate_series(1, 2000)"
            + " where item_id = '"
            + crowded
            + "'; update crowd set id = gen_random_uuid(), item_id = '"
            + UUID.randomUUID()
            + "'; insert into search_entry select * from crowd");
    try {
      search(READER, "\"rødvinge sjagger\"")
          .body("total", equalTo(0))
          .body("complete", equalTo(false));
      search(READER, "\"rødvinge sjagger\"&from=" + day + "&to=" + day)
          .body("total", equalTo(1))
          .body("complete", equalTo(true));
      search(READER, "rødvinge sjagger")
          .body("total", equalTo(500))
          .body("complete", equalTo(false));
    } finally {
      asTheOwner("delete from search_entry where title like 'Rødvingen%'");
    }
  }

  private static ValidatableResponse decide(String item, String text) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("text", text, "outcome", "DISCUSSED"))
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(200);
  }

  private static Void update(String change, String... items) throws SQLException {
    try (Connection database = Databases.asTheOwner();
        Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      for (String item : items) {
        statement.executeUpdate("update " + change + " where item_id = '" + item + "'");
      }
      database.commit();
      return null;
    }
  }

  private static void asTheOwner(String... statements) throws SQLException {
    try (Connection database = Databases.asTheOwner();
        Statement statement = database.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Future<Object>> ends =
          List.of(one, other).stream()
              .map(
                  change ->
                      both.submit(
                          () -> {
                            start.await(20, TimeUnit.SECONDS);
                            return (Object) change.call();
                          }))
              .toList();
      for (Future<Object> end : ends) {
        end.get(60, TimeUnit.SECONDS);
      }
    } finally {
      both.shutdownNow();
    }
  }

  // Digits would end a word.
  private static String letters(int number) {
    return number < 26
        ? String.valueOf((char) ('a' + number))
        : letters(number / 26 - 1) + (char) ('a' + number % 26);
  }
}
