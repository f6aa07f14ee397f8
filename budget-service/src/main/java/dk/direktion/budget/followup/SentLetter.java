package dk.direktion.budget.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an owner was written to about a benefit that is not in a follow-up. */
@Entity
@Immutable
@Table(name = "follow_up_letter")
public class SentLetter {

  @EmbeddedId private Id id;
  private Instant sentAt;

  protected SentLetter() {}

  SentLetter(Id id, Instant sentAt) {
    this.id = id;
    this.sentAt = sentAt;
  }

  /** What makes a letter the same letter: it is written once. */
  @Embeddable
  public record Id(
      UUID benefitId,
      int year,
      int number,
      @Enumerated(EnumType.STRING) LetterKind kind,
      String owner) {}
}
