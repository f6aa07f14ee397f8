package dk.direktion.portfolio.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The hours a week a centre can give to projects from a day on, out of those its staff work. */
@Entity
public class Capacity {

  @Id private UUID id;
  private String unit;
  private LocalDate validFrom;
  private BigDecimal staff;
  private BigDecimal hours;
  @Version private long version;

  protected Capacity() {}

  Capacity(UUID id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  void become(LocalDate from, BigDecimal newStaff, BigDecimal newHours) {
    validFrom = from;
    staff = newStaff;
    hours = newHours;
  }

  UUID id() {
    return id;
  }

  public String unit() {
    return unit;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  BigDecimal staff() {
    return staff;
  }

  BigDecimal hours() {
    return hours;
  }

  /** Nobody can give more than the staff work in a week. */
  BigDecimal most() {
    return WeekHours.ofPeople(staff);
  }

  long version() {
    return version;
  }
}
