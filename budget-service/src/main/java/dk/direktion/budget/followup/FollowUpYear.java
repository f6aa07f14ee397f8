package dk.direktion.budget.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The deadlines a controller has set for a year's three budget follow-ups. */
@Entity
public class FollowUpYear {

  /** How many budget follow-ups a year has. */
  static final int FOLLOW_UPS = 3;

  @Id private int year;
  private LocalDate first;
  private LocalDate second;
  private LocalDate third;
  private String setBy;
  private Instant setAt;
  @Version private Long version;

  protected FollowUpYear() {}

  FollowUpYear(int year) {
    this.year = year;
  }

  /** Set the deadlines, which must fit the year. */
  void set(Deadlines deadlines, String by, Instant at) {
    deadlines.requireFitting(year);
    first = deadlines.first();
    second = deadlines.second();
    third = deadlines.third();
    setBy = by;
    setAt = at;
  }

  int year() {
    return year;
  }

  Deadlines deadlines() {
    return new Deadlines(first, second, third);
  }

  String setBy() {
    return setBy;
  }

  /** Returns the version, counted from 1: 0 is a year nobody has set. */
  long version() {
    return version + 1;
  }
}
