package dk.direktion.meetings.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.meetings.House;
import dk.direktion.meetings.document.Papers;
import dk.direktion.testing.Persona;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What everybody is answered about an item over HTTP. */
final class WaysOut {

  // As many as the feed gives at once; their positions are whole numbers.
  private static final int EVENTS = 500;

  private final Course course;
  private final List<Eyes.Row> line;

  WaysOut(Course course) {
    this.course = course;
    line = course.line();
  }

  /** Requires the word in the answers to those who may read it, and in no other. */
  void assertTheWordIsWhereItMayBe(boolean papersToo) {
    for (Persona person : Steps.PEOPLE) {
      boolean any = IntStream.range(0, line.size()).anyMatch(number -> reads(person, number));
      assertWord(person, "/search?q=" + course.word(), any);
      assertWord(person, "/search/suggestions?q=" + course.word(), any);
      for (int number : List.of(0, line.size() - 1)) {
        Eyes.Row row = line.get(number);
        assertWord(person, "/items/" + row.id(), reads(person, number));
        assertWord(person, "/meetings/" + row.meeting(), reads(person, number));
        if (papersToo) {
          String paper = "/meetings/" + row.meeting() + "/agenda?format=pdf";
          assertWord(person, paper, reads(person, number));
        }
      }
    }
  }

  /** Requires that the feed, which other systems follow, says no word of it. */
  static void assertTheFeedIsSilent(long after, long last, String word) {
    for (long from = after; from < last; from += EVENTS) {
      String path = "/events?limit=" + EVENTS + "&after=" + from;
      assertThat(textOf(Persona.SERVICE, path)).as(path).doesNotContain(word);
    }
  }

  private boolean reads(Persona person, int number) {
    return course.model().reads(person, Course.asItem(line, number));
  }

  private void assertWord(Persona person, String path, boolean allowed) {
    String text = textOf(person, path);
    String place = person.label() + " at " + path;
    if (allowed) {
      assertThat(text).as(place).contains(course.word());
    } else {
      assertThat(text).as(place).doesNotContain(course.word());
    }
    // An item that was put off shows its earlier decisions, to those who may read where they were.
    for (int number = 0; number < line.size(); number++) {
      if (!reads(person, number)) {
        assertThat(text).as(place).doesNotContain(course.decisionOn(number));
      }
    }
  }

  private static String textOf(Persona person, String path) {
    Response answer = person.request().get(House.API + path);
    assertThat(answer.statusCode()).as(path).isIn(200, 403, 404, 503);
    return path.endsWith("pdf")
        ? String.join("\n", Papers.textsOf(answer))
        : new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }
}
