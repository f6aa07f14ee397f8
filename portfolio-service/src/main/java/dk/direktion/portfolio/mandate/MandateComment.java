package dk.direktion.portfolio.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A remark on a mandate; it stays as it was written. */
@Entity
public class MandateComment {

  @Id private UUID id;
  private UUID mandateId;
  private String author;
  private String authorName;
  private Instant writtenAt;
  private String text;

  @Enumerated(EnumType.STRING)
  private MandateSection about;

  protected MandateComment() {}

  MandateComment(
      UUID id,
      UUID mandateId,
      String author,
      String authorName,
      Instant at,
      MandateSection about,
      String text) {
    this.id = id;
    this.mandateId = mandateId;
    this.author = author;
    this.authorName = authorName;
    this.writtenAt = at;
    this.about = about;
    this.text = text.strip();
  }

  MandateCommentView view() {
    return new MandateCommentView(id, authorName, writtenAt, about, text);
  }
}
