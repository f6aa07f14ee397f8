package dk.direktion.notes;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the numbers of the events that came, in the order they came. */
@ApplicationScoped
class Ledger implements EventHandler {

  private final List<Integer> entries = new CopyOnWriteArrayList<>();
  private final AtomicInteger failing = new AtomicInteger(-1);

  @Override
  public String source() {
    return "self";
  }

  @Override
  public Set<String> types() {
    return Set.of("entry.made");
  }

  @Override
  public void handle(ReceivedEvent event) {
    int number = event.data().get("number").asInt();
    if (failing.compareAndSet(number, -1)) {
      throw new IllegalStateException("not yet");
    }
    entries.add(number);
  }

  void failOnceAt(int number) {
    failing.set(number);
  }

  List<Integer> entries() {
    return List.copyOf(entries);
  }
}
