package dk.direktion.meetings.minutesimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds which item of an older document each item of a newer one is: it may have moved. */
final class MatchedItems {

  private final Map<Integer, ImportItemView> olderByNewer = new HashMap<>();
  private final Set<Integer> matched = new HashSet<>();

  MatchedItems(List<ImportItemView> older, List<ImportItemView> newer) {
    Map<String, ImportItemView> byTitle = new HashMap<>();
    Map<Integer, ImportItemView> byNumber = new HashMap<>();
    for (ImportItemView item : older) {
      byTitle.putIfAbsent(title(item), item);
      byNumber.put(item.number(), item);
    }
    for (ImportItemView item : newer) {
      ImportItemView same = byNumber.get(item.number());
      ImportItemView named = byTitle.get(title(item));
      if (same != null && title(same).equals(title(item))) {
        match(item, same);
      } else if (named != null) {
        match(item, named);
      }
    }
    for (ImportItemView item : newer) {
      if (!olderByNewer.containsKey(item.number()) && byNumber.containsKey(item.number())) {
        match(item, byNumber.get(item.number()));
      }
    }
  }

  /** Returns the older item, or null where the item is new. */
  ImportItemView older(ImportItemView newer) {
    return olderByNewer.get(newer.number());
  }

  /** Tells whether an older item is still there. */
  boolean isThere(int olderNumber) {
    return matched.contains(olderNumber);
  }

  private void match(ImportItemView newer, ImportItemView older) {
    if (matched.add(older.number())) {
      olderByNewer.put(newer.number(), older);
    }
  }

  // Closed items are all called the same; their case numbers tell them apart.
  private static String title(ImportItemView item) {
    String words = item.title() == null ? "" : item.title().toLowerCase(Locale.ROOT).strip();
    return item.closed() ? words + " " + item.caseNumber() : words;
  }
}
