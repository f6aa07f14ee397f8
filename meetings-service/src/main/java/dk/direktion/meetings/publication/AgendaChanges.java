package dk.direktion.meetings.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is different between two states of an agenda. */
final class AgendaChanges {

  /** An item before and after; one of them is null where it was added or removed. */
  record Change(AgendaLine before, AgendaLine after, Set<AgendaItemPart> parts) {}

  private final List<Change> added = new ArrayList<>();
  private final List<Change> removed = new ArrayList<>();
  private final List<Change> moved = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();

  private AgendaChanges() {}

  static AgendaChanges between(List<AgendaLine> before, List<AgendaLine> after) {
    Map<UUID, AgendaLine> old =
        before.stream().collect(Collectors.toMap(AgendaLine::itemId, Function.identity()));
    AgendaChanges changes = new AgendaChanges();
    List<AgendaLine> common = new ArrayList<>();
    for (AgendaLine line : after) {
      AgendaLine earlier = old.remove(line.itemId());
      if (earlier == null) {
        changes.added.add(new Change(null, line, Set.of()));
        continue;
      }
      common.add(line);
      Set<AgendaItemPart> parts = differing(earlier, line);
      if (!parts.isEmpty()) {
        changes.changed.add(new Change(earlier, line, parts));
      }
    }
    before.stream()
        .filter(line -> old.containsKey(line.itemId()))
        .forEach(line -> changes.removed.add(new Change(line, null, Set.of())));
    changes.findMoved(before, common);
    return changes;
  }

  // An item whose number shifts since another came before it has not moved: moved are the fewest
  // whose places explain the new order.
  private void findMoved(List<AgendaLine> before, List<AgendaLine> common) {
    Map<UUID, AgendaLine> old =
        before.stream().collect(Collectors.toMap(AgendaLine::itemId, Function.identity()));
    List<Integer> places = common.stream().map(line -> old.get(line.itemId()).number()).toList();
    Set<Integer> staying = longestRising(places);
    for (int i = 0; i < common.size(); i++) {
      if (!staying.contains(i)) {
        AgendaLine line = common.get(i);
        moved.add(new Change(old.get(line.itemId()), line, Set.of()));
      }
    }
  }

  private static Set<Integer> longestRising(List<Integer> numbers) {
    int[] length = new int[numbers.size()];
    Map<Integer, Integer> previous = new HashMap<>();
    int best = -1;
    for (int i = 0; i < length.length; i++) {
      length[i] = 1;
      for (int j = 0; j < i; j++) {
        if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous.put(i, j);
        }
      }
      if (best < 0 || length[i] > length[best]) {
        best = i;
      }
    }
    Set<Integer> rising = new HashSet<>();
    for (Integer at = best < 0 ? null : best; at != null; at = previous.get(at)) {
      rising.add(at);
    }
    return rising;
  }

  private static Set<AgendaItemPart> differing(AgendaLine before, AgendaLine after) {
    Set<AgendaItemPart> parts = EnumSet.noneOf(AgendaItemPart.class);
    if (before.closed() != after.closed()) {
      parts.add(AgendaItemPart.CLOSED);
    }
    if (!before.readable() || !after.readable()) {
      return parts;
    }
    if (!before.title().equals(after.title())) {
      parts.add(AgendaItemPart.TITLE);
    }
    int known = Math.min(before.parts().size(), after.parts().size());
    for (int i = 0; i < known; i++) {
      if (!before.parts().get(i).equals(after.parts().get(i))) {
        parts.add(AgendaItemPart.values()[i]);
      }
    }
    return parts;
  }

  List<Change> added() {
    return added;
  }

  List<Change> removed() {
    return removed;
  }

  List<Change> moved() {
    return moved;
  }

  List<Change> changed() {
    return changed;
  }
}
