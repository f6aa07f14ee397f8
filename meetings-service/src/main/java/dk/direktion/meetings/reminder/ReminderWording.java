package dk.direktion.meetings.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How a row of a reminder list reads from one day to another. */
@Entity
public class ReminderWording {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "reminder_id")
  private Reminder reminder;

  private LocalDate validFrom;
  private LocalDate validTo;
  private String expected;
  private String subject;
  private String responsible;
  private boolean recurring;
  private ExpectedTime time;

  protected ReminderWording() {}

  ReminderWording(UUID id, Reminder reminder, LocalDate validFrom, ReminderRow row) {
    this.id = id;
    this.reminder = reminder;
    this.validFrom = validFrom;
    say(row, ExpectedText.read(row.expected(), row.recurring(), validFrom).orElse(null));
  }

  ReminderWording(
      UUID id, Reminder reminder, LocalDate validFrom, ReminderRow row, ExpectedTime time) {
    this.id = id;
    this.reminder = reminder;
    this.validFrom = validFrom;
    say(row, time);
  }

  final void say(ReminderRow row, ExpectedTime time) {
    this.expected = row.expected();
    this.subject = row.subject();
    this.responsible = row.responsible();
    this.recurring = time == null ? row.recurring() : time.recurs();
    this.time = time;
  }

  void endsOn(LocalDate day) {
    validTo = day;
  }

  Reminder reminder() {
    return reminder;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  String expected() {
    return expected;
  }

  String subject() {
    return subject;
  }

  String responsible() {
    return responsible;
  }

  boolean recurring() {
    return recurring;
  }

  /** Returns when it is expected; empty where only the words say it. */
  Optional<ExpectedTime> time() {
    return Optional.ofNullable(time);
  }
}
