package dk.direktion.portfolio.status;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How often a programme tells how its parts fare. */
@Entity
class StatusRhythm {

  @Id private UUID programmeId;
  private int everyMonths;
  private LocalDate firstMonth;
  private int deadlineDays;
  @Version private Long version;

  protected StatusRhythm() {}

  StatusRhythm(UUID programmeId) {
    this.programmeId = programmeId;
  }

  void become(KeepRhythm rhythm) {
    everyMonths = rhythm.everyMonths();
    firstMonth = rhythm.firstMonth().withDayOfMonth(1);
    deadlineDays = rhythm.deadlineDays();
  }

  boolean isDueIn(LocalDate month) {
    return !month.isBefore(firstMonth)
        && ChronoUnit.MONTHS.between(firstMonth, month) % everyMonths == 0;
  }

  UUID programmeId() {
    return programmeId;
  }

  int everyMonths() {
    return everyMonths;
  }

  LocalDate firstMonth() {
    return firstMonth;
  }

  int deadlineDays() {
    return deadlineDays;
  }

  /** Return the version; 0 while nothing is kept. */
  long version() {
    return version == null ? 0 : version + 1;
  }
}
