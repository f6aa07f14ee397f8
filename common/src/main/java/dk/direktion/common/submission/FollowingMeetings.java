package dk.direktion.common.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the meetings tell of what was put before them: on an agenda, refused, decided. */
@ApplicationScoped
class FollowingMeetings implements EventHandler {

  private final Caller caller;
  private final List<SubmittedSubject> subjects;

  FollowingMeetings(Caller caller, @All List<SubmittedSubject> subjects) {
    this.caller = caller;
    this.subjects = subjects;
  }

  @Override
  public String source() {
    return "meetings";
  }

  @Override
  public Set<String> types() {
    return Set.of("agenda-item.added", "submission.refused", "decision.made");
  }

  @Override
  @Transactional
  public void handle(ReceivedEvent event) {
    if (!caller.isSystem()) {
      throw new AccessDenied();
    }
    String reference = event.data().path("subject").asText("");
    for (SubmittedSubject subject : subjects) {
      if (reference.startsWith(subject.prefix())) {
        follow(event, subject, reference.substring(subject.prefix().length()));
      }
    }
  }

  private static void follow(ReceivedEvent event, SubmittedSubject subject, String key) {
    UUID id;
    try {
      id = UUID.fromString(key);
    } catch (IllegalArgumentException notOurs) {
      // Only this service gives out such references, and never a malformed one.
      return;
    }
    JsonNode data = event.data();
    switch (event.type()) {
      case "agenda-item.added" ->
          subject.putOnAgenda(id, date(data, "meetingDate"), id(data, "itemId"));
      case "submission.refused" -> subject.refused(id);
      default ->
          subject.decided(
              id,
              new BodyDecision(
                  id(data, "decisionId"),
                  id(data, "itemId"),
                  data.path("bodyCode").asText(),
                  date(data, "meetingDate"),
                  outcome(data.path("outcome").asText()),
                  points(data.path("points")),
                  date(data, "postponedToDate")));
    }
  }

  private static UUID id(JsonNode data, String field) {
    return UUID.fromString(data.path(field).asText());
  }

  /** Takes the day of a date or a local date-time; null where there is none. */
  private static LocalDate date(JsonNode data, String field) {
    return data.hasNonNull(field)
        ? LocalDate.parse(data.get(field).asText().substring(0, 10))
        : null;
  }

  private static List<BodyDecision.Point> points(JsonNode points) {
    List<BodyDecision.Point> decided = new ArrayList<>();
    points.forEach(
        point ->
            decided.add(
                new BodyDecision.Point(
                    point.path("number").asInt(), outcome(point.path("outcome").asText()))));
    return decided;
  }

  private static Outcome outcome(String name) {
    return Arrays.stream(Outcome.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElse(Outcome.OTHER);
  }
}
