package dk.direktion.meetings.attachment;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One file an item's attachment has had. */
@Entity
@Immutable
public class AttachmentVersion extends KeptFile {

  private UUID itemId;

  protected AttachmentVersion() {}

  @Override
  public FileShelf shelf() {
    return FileShelf.ITEM;
  }

  public UUID itemId() {
    return itemId;
  }
}
