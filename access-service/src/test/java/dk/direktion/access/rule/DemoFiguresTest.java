package dk.direktion.access.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the people of the made-up municipality to the figures in the lists of both systems. */
class DemoFiguresTest {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "4, HEAD_OF_COMMUNICATIONS COMMUNICATIONS_OFFICER, BYC",
    "8, AGENDA_READER, ØDC",
    "1, AGENDA_IT_OFFICER,",
    "2, AGENDA_IT_OFFICER IT_OFFICER,",
    "2, SUPPLIER,",
    "1, KEY_STAFF, ØDC",
    "12, KEY_STAFF,",
    "12, CENTRE_MANAGER,",
    "1, MAYOR,",
    "1, CHIEF_LEGAL_OFFICER,",
    "1, HEAD_OF_COMMUNICATIONS,",
    "1, CHIEF_CONSULTANT,",
    "1, BUDGET_MANAGER,",
    "1, HEAD_OF_DEVELOPMENT_UNIT,",
    "1, HEAD_OF_DEVELOPMENT,"
  })
  void thereAreAsManyPeopleAsTheListsSay(int figure, String kinds, String unit) throws IOException {
    assertThat(people().stream().filter(person -> holds(person, kinds, unit))).hasSize(figure);
  }

  private static boolean holds(JsonNode person, String kinds, String unit) {
    for (JsonNode position : person.get("positions")) {
      if (List.of(kinds.split(" ")).contains(position.get("kind").asText())
          && (unit == null || unit.equals(position.get("unit").asText()))) {
        return true;
      }
    }
    return false;
  }

  private static List<JsonNode> people() throws IOException {
    try (InputStream file =
        DemoFiguresTest.class.getClassLoader().getResourceAsStream("demo/directory.json")) {
      return List.copyOf(new ObjectMapper().readTree(file).get("people").findParents("username"));
    }
  }
}
