package dk.direktion.meetings.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;

/** A numbered attachment of an item; only a name as long as it has no file. */
@Entity
public class Attachment {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "item_id")
  private ItemContent content;

  private int number;
  private String name;
  private boolean closed;
  private int currentVersion;
  @Version private long version;

  protected Attachment() {}

  Attachment(UUID id, ItemContent content, int number, String name) {
    this.id = id;
    this.content = content;
    this.number = number;
    this.name = name;
  }

  void place(int number) {
    this.number = number;
  }

  public void rename(String name) {
    this.name = name;
  }

  /** Closes it, or opens it, apart from the item; a closed item's attachments are closed anyway. */
  public void closed(boolean closed) {
    this.closed = closed;
  }

  /** Counts one more file, and returns its number; the first is 1. */
  public int takeFile() {
    return ++currentVersion;
  }

  public UUID id() {
    return id;
  }

  public UUID itemId() {
    return content.itemId();
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

  /** Returns how many files it has had; 0 where it is only a name. */
  public int currentVersion() {
    return currentVersion;
  }

  public boolean hasFile() {
    return currentVersion > 0;
  }

  public long version() {
    return version;
  }
}
