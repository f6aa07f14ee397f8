package dk.direktion.meetings.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something written in a note at one time. */
@Entity
public class NoteEntry {

  @Id private UUID id;
  private UUID noteId;
  private String text;
  private Instant createdAt;
  private Instant changedAt;

  protected NoteEntry() {}

  NoteEntry(UUID id, UUID noteId, String text, Instant at) {
    this.id = id;
    this.noteId = noteId;
    this.text = text;
    this.createdAt = at;
    this.changedAt = at;
  }

  void rewrite(String text, Instant at) {
    this.text = text;
    this.changedAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID noteId() {
    return noteId;
  }

  public String text() {
    return text;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
