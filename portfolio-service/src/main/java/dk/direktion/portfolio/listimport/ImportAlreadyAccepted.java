package dk.direktion.portfolio.listimport;

import dk.direktion.common.problem.WrongState;

/** A list is taken over once. */
class ImportAlreadyAccepted extends WrongState {
  ImportAlreadyAccepted() {
    super("import-already-accepted");
  }
}
