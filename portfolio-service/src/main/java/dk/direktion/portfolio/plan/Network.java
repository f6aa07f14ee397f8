package dk.direktion.portfolio.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that has a date, and what waits for what: delays travel down the chain. */
final class Network {

  private final Set<Node> nodes = new LinkedHashSet<>();
  private final Map<Node, LocalDate> told = new HashMap<>();
  private final Map<Node, LocalDate> done = new HashMap<>();
  private final Map<Node, List<Rest>> rests = new HashMap<>();
  private final Map<Node, List<Link>> awaited = new HashMap<>();

  /** Note when somebody says something will be there; null if nobody says. */
  void tell(Node node, LocalDate day) {
    nodes.add(node);
    if (day != null) {
      told.put(node, day);
    }
  }

  /** Note when something was there: nothing moves it any more. */
  void settle(Node node, LocalDate day) {
    nodes.add(node);
    done.put(node, day);
  }

  /** Note when the project of something rests, once more for each time, the earliest first. */
  void rest(Node node, Rest rest) {
    rests.computeIfAbsent(node, first -> new ArrayList<>()).add(rest);
  }

  /** Let something wait for something else; of two that bind alike, the one first added counts. */
  void link(Link link) {
    nodes.add(link.awaited());
    nodes.add(link.waiting());
    awaited.computeIfAbsent(link.waiting(), first -> new ArrayList<>()).add(link);
  }

  /**
   * Find the shortest ring that something waiting for something else would close: the waiting first
   * and last, each waiting for the next; empty if it closes none.
   */
  List<Node> ring(Node waiting, Node wanted) {
    Map<Node, Node> waitedForBy = new HashMap<>();
    Deque<Node> next = new ArrayDeque<>(List.of(wanted));
    waitedForBy.put(wanted, waiting);
    while (!next.isEmpty()) {
      Node node = next.remove();
      if (node.equals(waiting)) {
        return way(waitedForBy, waiting);
      }
      for (Link link : awaited.getOrDefault(node, List.of())) {
        if (waitedForBy.putIfAbsent(link.awaited(), node) == null) {
          next.add(link.awaited());
        }
      }
    }
    return List.of();
  }

  private static List<Node> way(Map<Node, Node> waitedForBy, Node end) {
    Deque<Node> way = new ArrayDeque<>(List.of(end));
    Node node = waitedForBy.get(end);
    while (!node.equals(end)) {
      way.push(node);
      node = waitedForBy.get(node);
    }
    way.push(end);
    return List.copyOf(way);
  }

  /** Reckon when everything is there; what no date reaches is left out. There is no cycle. */
  Map<Node, Reached> reached() {
    Map<Node, Reached> reached = new HashMap<>();
    for (Node node : awaitedFirst()) {
      Reached when = when(node, reached);
      if (when != null) {
        reached.put(node, when);
      }
    }
    return reached;
  }

  private Reached when(Node node, Map<Node, Reached> reached) {
    LocalDate own = told.get(node);
    if (done.containsKey(node)) {
      return new Reached(done.get(node), done.get(node), null, false);
    }
    LocalDate latest = own;
    Link bound = null;
    for (Link link : awaited.getOrDefault(node, List.of())) {
      Reached before = reached.get(link.awaited());
      if (before == null) {
        continue;
      }
      LocalDate earliest = before.date().plusDays(link.leadDays());
      boolean binds = latest == null || earliest.isAfter(latest);
      if (binds || bound == null && earliest.equals(latest)) {
        latest = earliest;
        bound = link;
      }
    }
    if (latest == null) {
      return null;
    }
    LocalDate worked = latest;
    for (Rest rest : rests.getOrDefault(node, List.of())) {
      worked = rest.covers(worked) ? rest.until() : worked;
    }
    return worked.equals(latest)
        ? new Reached(latest, own, bound, false)
        : new Reached(worked, own, null, true);
  }

  private List<Node> awaitedFirst() {
    List<Node> order = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    for (Node start : nodes) {
      Deque<Step> way = new ArrayDeque<>();
      enter(start, way, seen);
      while (!way.isEmpty()) {
        Step step = way.peek();
        if (step.left.isEmpty()) {
          order.add(way.pop().node);
        } else {
          enter(step.left.pop().awaited(), way, seen);
        }
      }
    }
    return order;
  }

  private void enter(Node node, Deque<Step> way, Set<Node> seen) {
    if (seen.add(node)) {
      way.push(new Step(node, new ArrayDeque<>(awaited.getOrDefault(node, List.of()))));
    }
  }

  private record Step(Node node, Deque<Link> left) {}
}
