package dk.direktion.meetings.minutesimport.reader;

import java.util.List;

/**
 * What a minutes document was found to contain; {@code source} tells what became of each of its
 * lines.
 *
 * @param unplaced lines outside every item that no field could take, in source order
 * @param participants lines about who was there and who was not, as they stood
 * @param pageFurniture repeated page headers, footers and page numbers, as they stood
 */
public record ReadMinutes(
    ReadMeeting meeting,
    List<ReadItem> items,
    List<ReadReminder> reminders,
    List<Warning> warnings,
    List<String> unplaced,
    List<String> participants,
    List<String> pageFurniture,
    List<SourceLine> source) {

  public ReadMinutes {
    items = List.copyOf(items);
    reminders = List.copyOf(reminders);
    warnings = List.copyOf(warnings);
    unplaced = List.copyOf(unplaced);
    participants = List.copyOf(participants);
    pageFurniture = List.copyOf(pageFurniture);
    source = List.copyOf(source);
  }
}
