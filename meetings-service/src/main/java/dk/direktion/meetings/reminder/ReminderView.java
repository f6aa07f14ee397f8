package dk.direktion.meetings.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a reminder list. */
public record ReminderView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000012") UUID id,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(
            nullable = true,
            description = "When it is expected, in the words of the list",
            examples = "2. uge hver måned")
        String expected,
    @Schema(nullable = true, description = "The same as a rule; null where only the words say it")
        ExpectedTimeView time,
    @Schema(examples = "ØKO-LIS") String subject,
    @Schema(nullable = true, examples = "ØDC") String responsible,
    @Schema(examples = "true") boolean recurring,
    @Schema(nullable = true, description = "When it is expected next") Occurrence next,
    @Schema(description = "Expected once, not taken, and over", examples = "false") boolean late,
    @Schema(nullable = true, description = "The item it became last") TakenView taken,
    @Schema(
            nullable = true,
            description = "Meeting whose minutes the row stood in",
            examples = "2026-11-24")
        LocalDate meetingDate,
    @Schema(description = "First day on the list", examples = "2026-01-06") LocalDate listedOn,
    @Schema(nullable = true, description = "First day no longer on the list") LocalDate endedOn,
    @Schema(nullable = true) ReminderEnd endReason,
    @Schema(nullable = true, examples = "Afsluttet med budgettet") String endNote,
    @Schema(examples = "[\"edit\", \"complete\", \"remove\"]") List<String> actions,
    @Schema(examples = "0") long version) {

  /** When something is expected, as a rule. */
  public record ExpectedTimeView(
      Cadence cadence,
      @Schema(nullable = true, examples = "2026") Integer year,
      @Schema(nullable = true, examples = "3") Integer month,
      @Schema(nullable = true, examples = "17") Integer day,
      @Schema(nullable = true, examples = "2") Integer week) {

    static ExpectedTimeView of(ExpectedTime time) {
      return new ExpectedTimeView(
          time.cadence(), time.year(), time.month(), time.day(), time.week());
    }
  }

  /** The item a reminder became. */
  public record TakenView(
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
      @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
      @Schema(examples = "2026-12-08") LocalDate meetingDate) {

    static TakenView of(ReminderTaking taking) {
      return new TakenView(taking.itemId(), taking.meetingId(), taking.meetingDate());
    }
  }
}
