package dk.direktion.meetings.conflict;

import dk.direktion.common.problem.ApiProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refuses one who is conflicted in an item to act for the whole agenda (403). */
public class ConflictedInAgenda extends ApiProblem {
  ConflictedInAgenda(List<Integer> numbers) {
    super(
        403,
        "conflicted-in-agenda",
        Map.of("items", numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }
}
