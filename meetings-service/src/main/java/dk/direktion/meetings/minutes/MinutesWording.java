package dk.direktion.meetings.minutes;

import java.util.Map;
import java.util.UUID;

/**
 * How approved minutes read, their corrections included, as far as the caller may read them.
 *
 * @param items by the number they have now; those taken out are not among them
 * @param meeting what corrections say of the meeting as a whole
 */
public record MinutesWording(Map<Integer, Item> items, Map<CorrectedPart, String> meeting) {

  /** How the parts of an item read; parts nobody has corrected may be missing. */
  public record Item(UUID itemId, Map<CorrectedPart, String> parts) {}
}
