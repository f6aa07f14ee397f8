package dk.direktion.meetings.publication;

import java.util.List;
import java.util.UUID;

/**
 * An item as it stood on an agenda.
 *
 * @param title null where the caller may not read the item
 * @param parts a mark for each part, in the order of {@link AgendaItemPart}; empty where the caller
 *     may not read the item
 */
record AgendaLine(UUID itemId, int number, boolean closed, String title, List<String> parts) {

  boolean readable() {
    return title != null;
  }
}
