package dk.direktion.meetings.note.web;

import dk.direktion.meetings.note.NoteView;
import dk.direktion.meetings.web.Versioned;
import jakarta.ws.rs.core.Response;

/** Answers with a note and its version. */
final class NoteAnswer {

  private NoteAnswer() {}

  static Response of(NoteView view) {
    return Versioned.ok(view, view.version());
  }
}
