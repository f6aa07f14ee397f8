package dk.direktion.budget.posting;

import dk.direktion.common.problem.WrongState;

/** A file is accepted or discarded once. */
class PostingImportSettled extends WrongState {
  PostingImportSettled() {
    super("posting-import-settled");
  }
}
