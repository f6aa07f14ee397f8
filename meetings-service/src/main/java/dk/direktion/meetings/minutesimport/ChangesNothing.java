package dk.direktion.meetings.minutesimport;

import java.util.UUID;

/** Another document that says what the approved minutes say already makes no version of them. */
class ChangesNothing extends AlreadyImported {

  ChangesNothing(UUID importId, UUID meetingId) {
    super("import-changes-nothing", importId, meetingId);
  }

  @Override
  ImportResult result() {
    return ImportResult.UNCHANGED;
  }
}
