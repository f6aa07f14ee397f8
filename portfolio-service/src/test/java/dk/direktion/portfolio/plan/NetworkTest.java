package dk.direktion.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Holds the reckoning against a model that tries every way there is. */
class NetworkTest {

  // The same networks each time, so that no build fails by chance.
  private static final long SEED = 20160115;
  private static final int NETWORKS = 3000;
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

  private final Random random = new Random(SEED);

  /** What a random network was made of. */
  private static final class Made {
    final List<Node> nodes = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final Map<Node, LocalDate> told = new HashMap<>();
    final Map<Node, LocalDate> done = new HashMap<>();
    final Map<Node, List<Rest>> rests = new HashMap<>();
    final Network network = new Network();
  }

  @Test
  void everythingIsThereWhenTheLongestWayToItSays() {
    for (int i = 0; i < NETWORKS; i++) {
      Made made = network(true);
      Map<Node, Reached> reached = made.network.reached();
      for (Node node : made.nodes) {
        LocalDate expected = longestWay(made, node);
        assertThat(reached.containsKey(node) ? reached.get(node).date() : null)
            .as("network %d of seed %d", i, SEED)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void aDayMoreOnWhatBindsIsADayMoreForWhoWaits() {
    for (int i = 0; i < NETWORKS; i++) {
      Made made = network(false);
      Map<Node, Reached> reached = made.network.reached();
      for (Reached at : reached.values()) {
        if (at.bound() != null) {
          assertThat(at.date())
              .isEqualTo(reached.get(at.bound().awaited()).date().plusDays(at.bound().leadDays()));
        } else {
          assertThat(at.date()).isEqualTo(at.told());
        }
      }
    }
  }

  @Test
  void aWaitClosesARingExactlyWhenTheAwaitedAlreadyWaitsForTheWaiting() {
    int rings = 0;
    for (int i = 0; i < NETWORKS; i++) {
      Made made = network(false);
      Node waiting = any(made.nodes);
      Node wanted = any(made.nodes);
      List<Node> ring = made.network.ring(waiting, wanted);
      assertThat(ring.isEmpty())
          .as("network %d of seed %d", i, SEED)
          .isEqualTo(!waitsFor(made, wanted, waiting, new HashSet<>()));
      if (!ring.isEmpty()) {
        rings++;
        assertThat(ring.get(0)).isEqualTo(waiting);
        assertThat(ring.get(ring.size() - 1)).isEqualTo(waiting);
        if (ring.size() > 2) {
          assertThat(ring.get(1)).isEqualTo(wanted);
        }
        for (int step = 1; step + 1 < ring.size(); step++) {
          assertThat(awaitedBy(made, ring.get(step))).contains(ring.get(step + 1));
        }
      }
    }
    assertThat(rings).isPositive();
  }

  private Made network(boolean withRests) {
    Made made = new Made();
    int size = 2 + random.nextInt(9);
    for (int i = 0; i < size; i++) {
      Node node = Node.milestone(new UUID(0, i));
      made.nodes.add(node);
      LocalDate day = random.nextInt(5) == 0 ? null : day();
      made.network.tell(node, day);
      if (day != null) {
        made.told.put(node, day);
      }
      if (random.nextInt(6) == 0) {
        made.done.put(node, day());
        made.network.settle(node, made.done.get(node));
      }
      LocalDate from = FIRST;
      while (withRests && random.nextInt(3) == 0) {
        // One may begin on the day the one before ends.
        LocalDate begins = from.plusDays(random.nextInt(90));
        Rest rest = new Rest(begins, begins.plusDays(1L + random.nextInt(60)));
        made.rests.computeIfAbsent(node, first -> new ArrayList<>()).add(rest);
        made.network.rest(node, rest);
        from = rest.until();
      }
    }
    for (int i = 0; i < random.nextInt(2 * size); i++) {
      // Only backwards in a hidden order, so that there is no ring.
      int later = 1 + random.nextInt(size - 1);
      Node waiting = made.nodes.get(later);
      Node awaited = made.nodes.get(random.nextInt(later));
      Link link = new Link(awaited, waiting, random.nextInt(40), UUID.randomUUID());
      made.links.add(link);
      made.network.link(link);
    }
    return made;
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(200));
  }

  private Node any(List<Node> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private static LocalDate longestWay(Made made, Node node) {
    if (made.done.containsKey(node)) {
      return made.done.get(node);
    }
    LocalDate latest = made.told.get(node);
    for (Link link : made.links) {
      if (link.waiting().equals(node)) {
        LocalDate before = longestWay(made, link.awaited());
        if (before != null
            && (latest == null || before.plusDays(link.leadDays()).isAfter(latest))) {
          latest = before.plusDays(link.leadDays());
        }
      }
    }
    while (latest != null && rests(made, node, latest)) {
      latest = latest.plusDays(1);
    }
    return latest;
  }

  private static boolean rests(Made made, Node node, LocalDate day) {
    return made.rests.getOrDefault(node, List.of()).stream().anyMatch(rest -> rest.covers(day));
  }

  private static boolean waitsFor(Made made, Node waiting, Node wanted, Set<Node> seen) {
    return waiting.equals(wanted)
        || seen.add(waiting)
            && awaitedBy(made, waiting).stream()
                .anyMatch(next -> waitsFor(made, next, wanted, seen));
  }

  private static List<Node> awaitedBy(Made made, Node node) {
    return made.links.stream()
        .filter(link -> link.waiting().equals(node))
        .map(Link::awaited)
        .toList();
  }
}
