package dk.direktion.meetings.attachment;

import dk.direktion.meetings.minutesimport.UploadedFile;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Looks at files that are sent, before any transaction, and has them kept. */
@ApplicationScoped
public class UploadingAttachments {

  private final Permissions permissions;
  private final InspectingFiles inspecting;
  private final KeepingAttachments keeping;

  UploadingAttachments(
      Permissions permissions, InspectingFiles inspecting, KeepingAttachments keeping) {
    this.permissions = permissions;
    this.inspecting = inspecting;
    this.keeping = keeping;
  }

  /**
   * Adds an attachment to an item.
   *
   * @throws RefusedAttachment if the file cannot be one
   */
  public ItemAttachmentView add(UUID itemId, List<UploadedFile> files, boolean closed) {
    permissions.requireSecretariat();
    keeping.requireOpenFor(itemId, closed);
    return keeping.add(itemId, inspecting.inspect(files), closed);
  }

  /**
   * Adds a document that was made here or by another service.
   *
   * @throws RefusedAttachment if it cannot be one
   */
  public void addMade(UUID itemId, String name, byte[] content, boolean closed) {
    permissions.requireSecretariat();
    try {
      Path file = Files.createTempFile("made", null);
      try {
        Files.write(file, content);
        add(itemId, List.of(new UploadedFile(file, name, content.length)), closed);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives an attachment a new file; the old ones can still be read.
   *
   * @throws RefusedAttachment if the file cannot be an attachment
   */
  public ItemAttachmentView replace(UUID attachmentId, String ifMatch, List<UploadedFile> files) {
    permissions.requireSecretariat();
    keeping.requireReplaceable(attachmentId, ifMatch);
    return keeping.replace(attachmentId, ifMatch, inspecting.inspect(files));
  }

  /** Refuses a file that comes otherwise than as a part of a form. */
  public void refuseOtherThanForm() {
    permissions.requireSecretariat();
    throw inspecting.notInForm();
  }
}
