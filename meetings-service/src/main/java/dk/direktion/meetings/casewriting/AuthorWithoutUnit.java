package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.WrongState;

/** A case is written in a unit, whose centre manager and director approve it. */
public class AuthorWithoutUnit extends WrongState {
  AuthorWithoutUnit() {
    super("author-without-unit");
  }
}
