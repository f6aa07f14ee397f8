package dk.direktion.portfolio.listimport;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Wrong rows are left out only by those who say so. */
class ImportHasWrongRows extends WrongState {
  ImportHasWrongRows(int rows) {
    super("import-has-wrong-rows", Map.of("rows", rows));
  }
}
