package dk.direktion.meetings.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is written for an item; as a draft it is its author's alone. */
@Entity
public class PreparationNote {

  @Id private UUID itemId;
  private String text;
  private String writtenBy;
  private Instant writtenAt;

  protected PreparationNote() {}

  PreparationNote(UUID itemId) {
    this.itemId = itemId;
  }

  void write(String newText, String by, Instant at) {
    text = newText;
    writtenBy = by;
    writtenAt = at;
  }

  UUID itemId() {
    return itemId;
  }

  String text() {
    return text;
  }
}
