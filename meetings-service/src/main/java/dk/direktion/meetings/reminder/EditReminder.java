package dk.direktion.meetings.reminder;

import dk.direktion.common.problem.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a row of a reminder list shall read from today. */
public record EditReminder(
    @NotBlank @Size(max = 300) @Schema(examples = "ØKO-LIS") String subject,
    @Size(max = 200)
        @Schema(
            nullable = true,
            description =
                "In words; written from time where left out, read as a time where it can be",
            examples = "2. uge hver måned")
        String expected,
    @Valid @Schema(nullable = true, description = "As a rule; wins over the words") TimeInput time,
    @Size(max = 200) @Schema(nullable = true, examples = "ØDC") String responsible) {

  /**
   * Returns the time, told or read out of the words; empty where only the words say it.
   *
   * @throws InvalidInput if a told time is none
   */
  Optional<ExpectedTime> readTime(LocalDate today) {
    return time == null
        ? ExpectedText.read(stripped(expected), false, today)
        : Optional.of(time.time());
  }

  ReminderRow row(Optional<ExpectedTime> read) {
    String words = stripped(expected);
    return new ReminderRow(
        words == null ? read.map(ExpectedText::of).orElse(null) : words,
        subject.strip(),
        stripped(responsible),
        read.map(ExpectedTime::recurs).orElse(false));
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
