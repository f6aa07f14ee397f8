package dk.direktion.meetings.meeting.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.meeting.MeetingView;
import jakarta.ws.rs.core.Response;

/** Answers with a meeting and its version as ETag. */
final class MeetingAnswer {

  private MeetingAnswer() {}

  static Response of(MeetingView view) {
    return Response.ok(view).header("ETag", EntityTags.of(view.version())).build();
  }
}
