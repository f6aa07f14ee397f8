package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Leaves an import somebody should look at first out of those accepted unseen (409). */
class ImportHasDoubts extends WrongState {

  ImportHasDoubts(int places) {
    super("import-has-doubts", Map.of("count", places));
  }
}
