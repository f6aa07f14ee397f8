package dk.direktion.meetings.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** What was decided about one recommendation point. */
@Embeddable
public class PointOutcome {

  private int number;
  private UUID itemId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  protected PointOutcome() {}

  PointOutcome(int number, UUID itemId, Outcome outcome) {
    this.number = number;
    this.itemId = itemId;
    this.outcome = outcome;
  }

  public int number() {
    return number;
  }

  public Outcome outcome() {
    return outcome;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PointOutcome point
        && point.number == number
        && point.outcome == outcome
        && Objects.equals(point.itemId, itemId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, itemId, outcome);
  }
}
