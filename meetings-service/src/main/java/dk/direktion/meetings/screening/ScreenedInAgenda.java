package dk.direktion.meetings.screening;

import dk.direktion.common.problem.ApiProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refuses one from whom an item is kept to act for the whole agenda (403). */
public class ScreenedInAgenda extends ApiProblem {

  private static final long serialVersionUID = 1L;

  ScreenedInAgenda(List<Integer> numbers) {
    super(
        403,
        "screened-in-agenda",
        Map.of("items", numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }
}
