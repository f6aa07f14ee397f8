package dk.direktion.budget.programmeeconomy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A movement of a programme's target, investments, other income or balance; never changed. */
@Entity
@Table(name = "programme_entry")
public class EconomyEntry {

  @Id private UUID id;
  private String programmeCode;
  private int year;
  private String subProgramme;

  @Enumerated(EnumType.STRING)
  private EconomyEntryKind kind;

  @Enumerated(EnumType.STRING)
  private EconomyStage stage;

  @Enumerated(EnumType.STRING)
  private EntryCause cause;

  private String label;
  private long amount;
  private LocalDate bookedOn;
  private String reason;
  private String bookedBy;
  private Instant recordedAt;

  protected EconomyEntry() {}

  EconomyEntry(UUID id, String programmeCode, BookEntry booked, Booked by) {
    this.id = id;
    this.programmeCode = programmeCode;
    this.year = booked.year();
    this.subProgramme = booked.subProgramme();
    this.kind = booked.kind();
    this.stage = booked.stage();
    this.cause = booked.cause();
    this.label = booked.label().strip();
    this.amount = booked.amount();
    this.reason = booked.reason().strip();
    this.bookedOn = by.on();
    this.bookedBy = by.name();
    this.recordedAt = by.at();
  }

  /** When and by whom an entry is booked. */
  record Booked(LocalDate on, String name, Instant at) {}

  UUID id() {
    return id;
  }

  int year() {
    return year;
  }

  String subProgramme() {
    return subProgramme;
  }

  EconomyEntryKind kind() {
    return kind;
  }

  EconomyStage stage() {
    return stage;
  }

  EntryCause cause() {
    return cause;
  }

  String label() {
    return label;
  }

  long amount() {
    return amount;
  }

  /** Returns what it does to the result. */
  long effect() {
    return kind.effect(amount);
  }

  LocalDate bookedOn() {
    return bookedOn;
  }

  String reason() {
    return reason;
  }

  String bookedBy() {
    return bookedBy;
  }
}
