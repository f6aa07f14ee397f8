package dk.direktion.access.grant;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A right given to one person for one position, until its last day or its revocation. */
@Entity
@Table(name = "reading_grant")
public class Grant {

  @Id private UUID id;
  private UUID applicationId;
  private String person;

  @Enumerated(EnumType.STRING)
  private AgendaSystem system;

  @Enumerated(EnumType.STRING)
  private BodyGroup bodyGroup;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  @ManyToOne
  @JoinColumn(name = "position_id")
  private Position position;

  private LocalDate validFrom;
  private LocalDate validTo;
  private Instant revokedAt;
  private String revokedBy;
  private String revocationReason;
  private UUID lapsedInRound;
  @Version private long version;

  protected Grant() {}

  Grant(
      UUID id,
      UUID applicationId,
      AgendaSystem system,
      BodyGroup bodyGroup,
      Scope scope,
      Position position,
      LocalDate validFrom,
      LocalDate validTo) {
    this.id = id;
    this.applicationId = applicationId;
    this.person = position.person().username();
    this.system = system;
    this.bodyGroup = bodyGroup;
    this.scope = scope;
    this.position = position;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /**
   * Revokes the grant at once.
   *
   * @throws GrantAlreadyRevoked if it was revoked before
   * @throws GrantAlreadyEnded if its last day is over
   */
  void revoke(String by, Instant at, LocalDate today, String reason) {
    end(at, today, reason);
    revokedBy = by;
  }

  /**
   * Lets the grant end because a review round did not confirm it.
   *
   * @throws GrantAlreadyRevoked if it was revoked before
   * @throws GrantAlreadyEnded if its last day is over
   */
  void lapse(UUID round, Instant at, LocalDate today, String reason) {
    end(at, today, reason);
    lapsedInRound = round;
  }

  private void end(Instant at, LocalDate today, String reason) {
    if (revokedAt != null) {
      throw new GrantAlreadyRevoked();
    }
    if (!isActiveOn(today)) {
      throw new GrantAlreadyEnded();
    }
    revokedAt = at;
    revocationReason = reason;
  }

  public boolean isActiveOn(LocalDate day) {
    return revokedAt == null
        && !day.isBefore(validFrom)
        && lastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns the last day: the grant's own or its position's, whichever comes first. */
  public Optional<LocalDate> lastDay() {
    return Stream.concat(Stream.ofNullable(validTo), position.ends().stream())
        .min(LocalDate::compareTo);
  }

  public UUID id() {
    return id;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public String person() {
    return person;
  }

  public AgendaSystem system() {
    return system;
  }

  public BodyGroup bodyGroup() {
    return bodyGroup;
  }

  public Scope scope() {
    return scope;
  }

  public Position position() {
    return position;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Returns when it was revoked, or null. */
  public Instant revokedAt() {
    return revokedAt;
  }

  /** Returns who revoked it, or null; nobody did where a review round let it lapse. */
  public String revokedBy() {
    return revokedBy;
  }

  /** Returns why it was revoked, or null. */
  public String revocationReason() {
    return revocationReason;
  }
}
