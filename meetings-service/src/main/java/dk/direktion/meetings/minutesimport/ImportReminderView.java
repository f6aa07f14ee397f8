package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutesimport.reader.ReadReminder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the reminder list in imported minutes. */
public record ImportReminderView(
    @Schema(nullable = true, examples = "Maj") String expected,
    @Schema(examples = "Sommerfest for de ansatte") String subject,
    @Schema(nullable = true, examples = "HRC") String responsible) {

  static ImportReminderView of(ReadReminder read) {
    return new ImportReminderView(read.expected(), read.subject(), read.responsible());
  }
}
