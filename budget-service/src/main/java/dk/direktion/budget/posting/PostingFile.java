package dk.direktion.budget.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The file of an import as it was sent. */
@Entity
@Immutable
class PostingFile {

  @Id private UUID importId;
  private byte[] content;

  protected PostingFile() {}

  PostingFile(UUID importId, byte[] content) {
    this.importId = importId;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
