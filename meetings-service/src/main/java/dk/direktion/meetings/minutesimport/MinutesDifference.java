package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutes.CorrectedPart;
import dk.direktion.meetings.minutes.ImportedMeeting;
import dk.direktion.meetings.minutes.PartCorrection;
import java.util.UUID;

/**
 * A difference between approved minutes and a newer edition of them.
 *
 * @param change as it is shown; its reason is the code of a text
 * @param itemId which item differs; null for the meeting as a whole and for an item that is new
 * @param corrects which part a correction changes; null where none can, and for a new item
 * @param added the item the approved minutes do not have, or null
 */
record MinutesDifference(
    ImportChange change, UUID itemId, CorrectedPart corrects, ImportedMeeting.Item added) {

  boolean isCarried() {
    return corrects != null;
  }

  boolean isAddition() {
    return added != null;
  }

  PartCorrection correction(String reason) {
    return new PartCorrection(
        itemId, corrects, orEmpty(change.before()), orEmpty(change.after()), reason);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
