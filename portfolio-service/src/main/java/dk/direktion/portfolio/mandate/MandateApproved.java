package dk.direktion.portfolio.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A mandate became a project; fired within the same transaction, so that what the mandate promises
 * is taken over by those who keep it.
 *
 * @param start the first day of the project's time
 * @param end the last
 * @param milestones in the order of their dates
 */
public record MandateApproved(
    UUID projectId,
    LocalDate start,
    LocalDate end,
    List<Milestone> milestones,
    List<Draw> resources,
    List<Benefit> expectedBenefits) {

  /** What is to be reached, and when. */
  public record Milestone(String name, LocalDate date) {}

  /**
   * What a centre gives each week; no two of one centre and one measure share a week.
   *
   * @param hours a week; null where people are counted
   * @param people at a time; null where hours are counted
   * @param firstWeek a Monday
   * @param lastWeek a Monday, not before the first
   */
  public record Draw(
      String unit, Integer hours, Integer people, LocalDate firstWeek, LocalDate lastWeek) {}

  /**
   * What will be better.
   *
   * @param change in plain words
   * @param yearlyAmount kroner a year; null where it cannot be counted in money
   */
  public record Benefit(String change, Long yearlyAmount, Certainty certainty) {}
}
