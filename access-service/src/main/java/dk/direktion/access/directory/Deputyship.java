package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Some days on which somebody decides in place of an approver who is away; both days count. */
@Entity
public class Deputyship {

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "person")
  private Person person;

  @ManyToOne
  @JoinColumn(name = "deputy")
  private Person deputy;

  private LocalDate starts;
  private LocalDate ends;
  private Instant namedAt;
  @Version private long version;

  protected Deputyship() {}

  Deputyship(
      UUID id, Person person, Person deputy, LocalDate starts, LocalDate ends, Instant namedAt) {
    this.id = id;
    this.person = person;
    this.deputy = deputy;
    this.starts = starts;
    this.ends = ends;
    this.namedAt = namedAt;
  }

  /** Ends it before the day; one that was yet to begin never does. */
  void endBefore(LocalDate day) {
    if (ends.isBefore(day)) {
      throw new DeputyshipOver();
    }
    ends = day.isAfter(starts) ? day.minusDays(1) : starts.minusDays(1);
  }

  public UUID id() {
    return id;
  }

  /** Returns the approver who is away. */
  public Person person() {
    return person;
  }

  public Person deputy() {
    return deputy;
  }

  public LocalDate starts() {
    return starts;
  }

  public LocalDate ends() {
    return ends;
  }
}
