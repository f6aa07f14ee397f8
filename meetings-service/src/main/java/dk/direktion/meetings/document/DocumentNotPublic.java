package dk.direktion.meetings.document;

import dk.direktion.common.problem.WrongState;
import dk.direktion.meetings.meeting.MeetingState;
import java.util.Map;

/** Refuses a public paper of a meeting whose minutes nobody has made public. */
public class DocumentNotPublic extends WrongState {
  DocumentNotPublic(MeetingState state) {
    super("document-not-public", Map.of("state", state));
  }
}
