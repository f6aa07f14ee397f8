package dk.direktion.meetings.casewriting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A numbered attachment of a case being written; it goes along when the case does. */
@Entity
public class PresentationAttachment {

  @Id private UUID id;
  private UUID presentationId;
  private int number;
  private String name;
  private boolean closed;
  private int currentVersion;
  @Version private long version;

  protected PresentationAttachment() {}

  PresentationAttachment(UUID id, UUID presentationId, int number, String name, boolean closed) {
    this.id = id;
    this.presentationId = presentationId;
    this.number = number;
    this.name = name;
    this.closed = closed;
  }

  void place(int place) {
    number = place;
  }

  void rename(String wanted) {
    name = wanted;
  }

  /** Closes it, or opens it, for the agendas; whoever reads the case reads it in any case. */
  void closed(boolean wanted) {
    closed = wanted;
  }

  /** Counts one more file, and returns its number; the first is 1. */
  int takeFile() {
    return ++currentVersion;
  }

  public UUID id() {
    return id;
  }

  public UUID presentationId() {
    return presentationId;
  }

  public int number() {
    return number;
  }

  public String name() {
    return name;
  }

  public boolean closed() {
    return closed;
  }

  /** Returns how many files it has had. */
  public int currentVersion() {
    return currentVersion;
  }

  public long version() {
    return version;
  }
}
