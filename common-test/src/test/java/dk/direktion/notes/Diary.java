package dk.direktion.notes;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.notes.note.WritingNotes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Handles events for the follower's tests: writes down what came, and fails when told to. */
@ApplicationScoped
class Diary implements EventHandler {

  private final Caller caller;
  private final WritingNotes writing;
  private final List<UUID> handled = new CopyOnWriteArrayList<>();
  private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

  Diary(Caller caller, WritingNotes writing) {
    this.caller = caller;
    this.writing = writing;
  }

  @Override
  public String source() {
    return "elsewhere";
  }

  @Override
  public Set<String> types() {
    return Set.of("thing.happened");
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (!caller.isSystem()) {
      throw new IllegalStateException("An event is handled by the system");
    }
    writing.write("diary " + event.id(), false);
    if (failing.remove(event.id())) {
      throw new IllegalArgumentException("not yet");
    }
    handled.add(event.id());
  }

  void failOnceFor(UUID event) {
    failing.add(event);
  }

  List<UUID> handled() {
    return List.copyOf(handled);
  }
}
