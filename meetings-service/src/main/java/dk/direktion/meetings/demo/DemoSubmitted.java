package dk.direktion.meetings.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.decision.RecordingDecision;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingCourse;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.minutes.ApprovingMinutes;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds the demo's meetings at which the portfolio's mandates, rounds and gates were decided, each
 * as soon as everything it decides has been put on its agenda.
 *
 * <p>The services load their demo each for itself and hear of each other by events only. So the
 * portfolio's demo puts its things before meetings whose ids both know, and they are decided here:
 * every item, decision and link that either then shows is a real one.
 */
@ApplicationScoped
class DemoSubmitted implements Scheduled.SkipPredicate {

  private static final String FILE = "demo/submitted.json";

  private final boolean wanted;
  private final SystemWork system;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final MeetingCourse course;
  private final RecordingDecision recording;
  private final ApprovingMinutes approving;
  private final ObjectMapper json;
  private volatile boolean done;

  DemoSubmitted(
      @ConfigProperty(name = "direktion.demo") boolean wanted,
      SystemWork system,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      MeetingCourse course,
      RecordingDecision recording,
      ApprovingMinutes approving,
      ObjectMapper json) {
    this.wanted = wanted;
    this.system = system;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.course = course;
    this.recording = recording;
    this.approving = approving;
    this.json = json;
  }

  /**
   * What one meeting decides.
   *
   * @param decisions by the title of the item
   */
  record Deciding(UUID meeting, Map<String, DemoMeetings.DemoDecision> decisions) {}

  @Override
  public boolean test(ScheduledExecution execution) {
    return !wanted || done;
  }

  /** Holds what can be held; rests when all of it has been. */
  @Scheduled(
      every = "2s",
      identity = "demo-submitted",
      skipExecutionIf = DemoSubmitted.class,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void holdWhatCanBeHeld() {
    List<Boolean> held = read().stream().map(each -> system.call(() -> isHeld(each))).toList();
    done = !held.contains(false);
  }

  private boolean isHeld(Deciding deciding) {
    Optional<Meeting> meeting = meetings.findByIdOptional(deciding.meeting());
    if (meeting.isEmpty()) {
      return false;
    }
    if (meeting.get().state() != MeetingState.PLANNED) {
      return true;
    }
    Map<String, UUID> submitted = byTitle(meeting.get());
    if (!submitted.keySet().containsAll(deciding.decisions().keySet())) {
      return false;
    }
    hold(meeting.get(), submitted, deciding.decisions());
    return true;
  }

  private Map<String, UUID> byTitle(Meeting meeting) {
    List<UUID> ids = items.of(meeting).stream().map(AgendaItem::id).toList();
    return contents.of(ids).entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getValue().title(), Map.Entry::getKey));
  }

  private void hold(
      Meeting meeting,
      Map<String, UUID> submitted,
      Map<String, DemoMeetings.DemoDecision> decisions) {
    course.openAgenda(meeting.id(), null);
    course.publishAgenda(meeting.id(), null);
    decisions.forEach(
        (title, decision) ->
            recording.record(submitted.get(title), null, decision.on(meeting.date())));
    approving.approve(meeting.id(), null);
  }

  private List<Deciding> read() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      return json.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
