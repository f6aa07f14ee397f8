package dk.direktion.meetings.attachment;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.Attachment;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes the files along when a decision puts an item on another agenda. */
@ApplicationScoped
public class ContinuedFiles {

  private final Decisions decisions;
  private final ItemContents contents;
  private final AttachmentVersions versions;
  private final AttachmentBytes bytes;
  private final Clock clock;

  ContinuedFiles(
      Decisions decisions,
      ItemContents contents,
      AttachmentVersions versions,
      AttachmentBytes bytes,
      Clock clock) {
    this.decisions = decisions;
    this.contents = contents;
    this.versions = versions;
    this.bytes = bytes;
    this.clock = clock;
  }

  /** Gives the attachments of an item the newest files they had on the item decided about. */
  public void take(ItemContent continued, UUID decisionId) {
    List<Attachment> before =
        contents.readable(decisions.findById(decisionId).itemId()).attachments();
    List<Attachment> now = continued.attachments();
    Map<UUID, AttachmentVersion> files = versions.newestOf(before);
    for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
      now.get(i).closed(before.get(i).closed());
      AttachmentVersion file = files.get(before.get(i).id());
      if (file != null) {
        now.get(i).takeFile();
        contents.flush();
        bytes.keepAgain(file, UuidV7.next(clock), now.get(i).id(), continued.itemId());
      }
    }
  }
}
