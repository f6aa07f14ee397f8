package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.WrongState;

/** An item somebody writes about is released before it is left out or removed. */
final class AuthorIsAsked extends WrongState {
  AuthorIsAsked() {
    super("author-is-asked");
  }
}
