package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutesimport.reader.Warning;
import java.util.List;

/**
 * What an import says, as it is kept.
 *
 * @param unplaced lines no field could take; they stay with the import
 * @param participants lines about who was there, as they stood
 * @param unsureLines source lines, from 1, where a person should look at what became of them
 * @param pageFurniture repeated headers, footers and page numbers, as they stood
 */
record ImportContent(
    ImportMeetingView meeting,
    List<ImportItemView> items,
    List<ImportReminderView> reminders,
    List<Warning> warnings,
    List<String> unplaced,
    List<String> participants,
    List<String> pageFurniture,
    List<Integer> unsureLines) {

  /** What was kept before unsure lines were counted has none. */
  ImportContent {
    unsureLines = unsureLines == null ? List.of() : List.copyOf(unsureLines);
  }

  ImportContent about(ImportMeetingView otherMeeting) {
    return new ImportContent(
        otherMeeting,
        items,
        reminders,
        warnings,
        unplaced,
        participants,
        pageFurniture,
        unsureLines);
  }

  ImportContent with(List<Warning> otherWarnings) {
    return new ImportContent(
        meeting,
        items,
        reminders,
        otherWarnings,
        unplaced,
        participants,
        pageFurniture,
        unsureLines);
  }
}
