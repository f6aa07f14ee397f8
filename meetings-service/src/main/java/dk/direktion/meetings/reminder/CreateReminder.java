package dk.direktion.meetings.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a new row on a body's reminder list. */
public record CreateReminder(
    @NotBlank @Size(max = 20) @Schema(examples = "DIR") String bodyCode,
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

  EditReminder wording() {
    return new EditReminder(subject, expected, time, responsible);
  }
}
