package dk.direktion.meetings.minutesimport;

import java.util.Map;
import java.util.UUID;

/** The same document becomes one import, and one body and date one meeting. */
class AlreadyImported extends AlreadyHere {

  private final UUID importId;

  /** Names the import, and its meeting unless {@code meetingId} is null. */
  AlreadyImported(UUID importId, UUID meetingId) {
    this("already-imported", importId, meetingId);
  }

  AlreadyImported(String type, UUID importId, UUID meetingId) {
    super(
        type,
        meetingId == null
            ? Map.of("importId", importId)
            : Map.of("importId", importId, "meetingId", meetingId));
    this.importId = importId;
  }

  /** Tells how the file that came again fared. */
  ImportResult result() {
    return ImportResult.ALREADY_HERE;
  }

  UUID importId() {
    return importId;
  }
}
