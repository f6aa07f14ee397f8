package dk.direktion.portfolio.listimport;

import dk.direktion.common.problem.ApiProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list says of each project what it is called, what it is, since when it is listed, and why. */
class ColumnsMissing extends ApiProblem {
  ColumnsMissing(List<ListColumn> missing) {
    super(
        400,
        "import-columns-missing",
        Map.of(
            "columns",
            missing.stream().map(ListColumn::heading).collect(Collectors.joining(", "))));
  }
}
