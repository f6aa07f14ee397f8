package dk.direktion.notes.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Something written down, open to all or closed to all but its author. */
@Entity
public class Note {

  @Id private UUID id;
  @Version private long version;
  private String author;
  private String title;
  private boolean closed;
  private LocalDate written;

  protected Note() {}

  Note(UUID id, String author, String title, boolean closed, LocalDate written) {
    this.id = id;
    this.author = author;
    this.title = title;
    this.closed = closed;
    this.written = written;
  }

  void rename(String newTitle) {
    title = newTitle;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String title() {
    return title;
  }

  public LocalDate written() {
    return written;
  }
}
