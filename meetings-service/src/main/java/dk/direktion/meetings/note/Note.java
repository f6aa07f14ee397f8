package dk.direktion.meetings.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person's own note about an item, a section, or some words of a section. */
@Entity
public class Note {

  @Id private UUID id;
  private UUID itemId;
  private String owner;

  @Enumerated(EnumType.STRING)
  private NoteSection section;

  private String quote;
  private String prefix;
  private String suffix;

  @Enumerated(EnumType.STRING)
  private NoteColour colour;

  private Instant createdAt;
  private Instant changedAt;
  private Instant sharedAt;
  private Instant deletedAt;
  @Version private long version;

  protected Note() {}

  Note(UUID id, UUID itemId, String owner, WriteNote written, Instant at) {
    this.id = id;
    this.itemId = itemId;
    this.owner = owner;
    this.section = written.section();
    this.quote = written.quote();
    this.prefix = written.prefix();
    this.suffix = written.suffix();
    this.colour = written.colour();
    this.createdAt = at;
    this.changedAt = at;
  }

  void colourWith(NoteColour colour, Instant at) {
    this.colour = colour;
    changed(at);
  }

  void changed(Instant at) {
    changedAt = at;
  }

  /**
   * Lets one more person read along, and returns from when: those it is first shared with read all
   * of it, those who come later only what is written from then on.
   */
  Instant shareAt(Instant now) {
    boolean first = sharedAt == null || sharedAt.equals(now);
    if (sharedAt == null) {
      sharedAt = now;
    }
    changed(now);
    return first ? createdAt : now;
  }

  void delete(Instant at) {
    deletedAt = at;
  }

  void restore() {
    deletedAt = null;
  }

  public UUID id() {
    return id;
  }

  public UUID itemId() {
    return itemId;
  }

  public String owner() {
    return owner;
  }

  /** Returns the section it is about, or null for the whole item. */
  public NoteSection section() {
    return section;
  }

  /** Returns the words that are highlighted, or null. */
  public String quote() {
    return quote;
  }

  public String prefix() {
    return prefix;
  }

  public String suffix() {
    return suffix;
  }

  public NoteColour colour() {
    return colour;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }

  public long version() {
    return version;
  }
}
