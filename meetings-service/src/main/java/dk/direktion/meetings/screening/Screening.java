package dk.direktion.meetings.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Says which people read the items of a line, and nobody else; it gives none of them a right. */
@Entity
@Table(name = "item_screening")
public class Screening {

  @Id private UUID line;
  private List<String> readers;
  private String screenedBy;
  private Instant screenedAt;
  @Version private long version;

  protected Screening() {}

  Screening(UUID line, List<String> readers, String by, Instant at) {
    this.line = line;
    this.readers = List.copyOf(readers);
    this.screenedBy = by;
    this.screenedAt = at;
  }

  void keepFor(List<String> readers) {
    this.readers = List.copyOf(readers);
  }

  List<String> readers() {
    return List.copyOf(readers);
  }

  long version() {
    return version;
  }
}
