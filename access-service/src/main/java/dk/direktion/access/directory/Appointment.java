package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A proposal that somebody shall hold a position, and what a second person decided about it. */
@Entity
public class Appointment {

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
  private String proposedBy;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private AppointmentState state;

  private String decidedBy;
  private Instant decidedAt;
  private String reason;
  private UUID positionId;
  @Version private long version;

  protected Appointment() {}

  Appointment(UUID id, Post post, String proposedBy, Instant proposedAt) {
    this.id = id;
    this.person = post.person();
    this.kind = post.kind();
    this.title = post.title();
    this.unit = post.unit();
    this.area = post.area();
    this.main = post.main();
    this.starts = post.starts();
    this.ends = post.ends();
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
    this.state = AppointmentState.PROPOSED;
  }

  /** Notes that the position was given, and on whose word; null where it takes no second. */
  void confirm(String by, Instant at, UUID position) {
    decide(AppointmentState.CONFIRMED, by, at);
    positionId = position;
  }

  void refuse(String by, Instant at, String because) {
    decide(AppointmentState.REFUSED, by, at);
    reason = because;
  }

  void withdraw(String by, Instant at) {
    decide(AppointmentState.WITHDRAWN, by, at);
  }

  private void decide(AppointmentState newState, String by, Instant at) {
    if (state != AppointmentState.PROPOSED) {
      throw new AppointmentAlreadyDecided(state);
    }
    state = newState;
    decidedBy = by;
    decidedAt = at;
  }

  /** Returns what was proposed. */
  public Post post() {
    return new Post(person, kind, title, unit, area, main, starts, ends);
  }

  public UUID id() {
    return id;
  }

  public AppointmentState state() {
    return state;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Returns why it was refused; empty unless it was. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Returns the position it led to; empty unless it was confirmed. */
  public Optional<UUID> positionId() {
    return Optional.ofNullable(positionId);
  }

  public long version() {
    return version;
  }
}
