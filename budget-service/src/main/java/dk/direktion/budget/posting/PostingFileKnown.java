package dk.direktion.budget.posting;

import dk.direktion.common.problem.WrongState;

/** The very same file is accepted once. */
class PostingFileKnown extends WrongState {
  PostingFileKnown() {
    super("posting-file-known");
  }
}
