package dk.direktion.meetings.minutesimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the reminder list as it should be. */
public record EditImportedReminder(
    @Size(max = 300) @Schema(nullable = true, examples = "Maj") String expected,
    @NotBlank @Size(max = 2000) @Schema(examples = "Sommerfest for de ansatte") String subject,
    @Size(max = 300) @Schema(nullable = true, examples = "HRC") String responsible) {

  ImportReminderView reminder() {
    return new ImportReminderView(expected, subject, responsible);
  }
}
