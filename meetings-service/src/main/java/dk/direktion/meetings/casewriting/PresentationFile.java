package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.attachment.FileShelf;
import dk.direktion.meetings.attachment.KeptFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One file an attachment of a case being written has had. */
@Entity
@Immutable
@Table(name = "presentation_attachment_version")
public class PresentationFile extends KeptFile {

  private UUID presentationId;

  protected PresentationFile() {}

  @Override
  public FileShelf shelf() {
    return FileShelf.PRESENTATION;
  }

  public UUID presentationId() {
    return presentationId;
  }
}
