package dk.direktion.meetings.note;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** One person reading along in another's note, from a time on. */
@Entity
public class NoteShare {

  @EmbeddedId private Key key;
  private String owner;
  private Instant since;

  protected NoteShare() {}

  NoteShare(Note note, String reader, Instant since) {
    this.key = new Key(note.id(), reader);
    this.owner = note.owner();
    this.since = since;
  }

  public UUID noteId() {
    return key.noteId();
  }

  public String reader() {
    return key.reader();
  }

  /** Returns the time of the first entry that is theirs to read. */
  public Instant since() {
    return since;
  }

  /** Names the note and who reads along. */
  @Embeddable
  public record Key(UUID noteId, String reader) {}
}
