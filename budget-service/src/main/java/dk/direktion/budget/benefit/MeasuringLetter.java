package dk.direktion.budget.benefit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an owner was told that it is time to measure a benefit. */
@Entity
@Immutable
public class MeasuringLetter {

  @EmbeddedId private Id id;
  private Instant sentAt;

  protected MeasuringLetter() {}

  MeasuringLetter(Id id, Instant sentAt) {
    this.id = id;
    this.sentAt = sentAt;
  }

  /** What makes a letter the same letter: it is written once. */
  @Embeddable
  public record Id(UUID benefitId, LocalDate day, String owner) {}
}
