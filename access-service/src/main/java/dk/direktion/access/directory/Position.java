package dk.direktion.access.directory;

import dk.direktion.common.problem.InvalidInput;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A post one person holds in one unit from its first day to its last, both counted. */
@Entity
@Table(name = "held_position")
public class Position {

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "person")
  private Person person;

  @Enumerated(EnumType.STRING)
  private PositionKind kind;

  private String title;

  @ManyToOne
  @JoinColumn(name = "unit")
  private OrganisationUnit unit;

  @ManyToOne
  @JoinColumn(name = "area")
  private Area area;

  private boolean main;
  private LocalDate starts;
  private LocalDate ends;
  @Version private long version;

  protected Position() {}

  Position(
      UUID id,
      Person person,
      PositionKind kind,
      String title,
      OrganisationUnit unit,
      Area area,
      boolean main,
      LocalDate starts) {
    this.id = id;
    this.person = person;
    this.kind = kind;
    this.title = title;
    this.unit = unit;
    this.area = area;
    this.main = main;
    this.starts = starts;
  }

  /**
   * Ends the position after its last day.
   *
   * @throws PositionAlreadyEnded if it ends that day or earlier already
   */
  void endAfter(LocalDate lastDay) {
    if (lastDay.isBefore(starts)) {
      throw InvalidInput.of("lastDay", "last-day-before-first");
    }
    if (ends != null && !lastDay.isBefore(ends)) {
      throw new PositionAlreadyEnded(ends);
    }
    ends = lastDay;
  }

  /**
   * Breaks the position off after a last day; one that was yet to begin never does.
   *
   * @return whether it would have lasted longer
   */
  boolean breakOffAfter(LocalDate lastDay) {
    if (ends != null && !ends.isAfter(lastDay)) {
      return false;
    }
    ends = lastDay.isBefore(starts) ? starts.minusDays(1) : lastDay;
    return true;
  }

  /** Tells whether the position is of this kind in this unit. */
  public boolean is(PositionKind wanted, String unitCode) {
    return kind == wanted && unit.code().equals(unitCode);
  }

  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
  }

  public UUID id() {
    return id;
  }

  public Person person() {
    return person;
  }

  public PositionKind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public OrganisationUnit unit() {
    return unit;
  }

  /** Returns the area the holder is director of; empty for all others. */
  public Optional<Area> area() {
    return Optional.ofNullable(area);
  }

  /** Tells whether this is the one position that says where its holder belongs. */
  public boolean isMain() {
    return main;
  }

  public LocalDate starts() {
    return starts;
  }

  /** Returns the last day; empty while none is known. */
  public Optional<LocalDate> ends() {
    return Optional.ofNullable(ends);
  }

  public long version() {
    return version;
  }
}
