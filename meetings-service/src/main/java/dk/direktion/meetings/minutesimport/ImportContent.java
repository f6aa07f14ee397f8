package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutesimport.reader.Warning;
import java.util.List;

/**
 * What an import says, as it is kept.
 *
 * @param unplaced lines no field could take; they stay with the import
 * @param participants lines about who was there, as they stood
 * @param pageFurniture repeated headers, footers and page numbers, as they stood
 */
record ImportContent(
    ImportMeetingView meeting,
    List<ImportItemView> items,
    List<ImportReminderView> reminders,
    List<Warning> warnings,
    List<String> unplaced,
    List<String> participants,
    List<String> pageFurniture) {}
