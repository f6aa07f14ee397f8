package dk.direktion.access.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.access.directory.Authority;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the meetings tell of what was put before them: on an agenda, refused, decided. */
@ApplicationScoped
class FollowingMeetings implements EventHandler {

  private final Authority authority;
  private final List<SubmittedSubject> subjects;

  FollowingMeetings(Authority authority, @All List<SubmittedSubject> subjects) {
    this.authority = authority;
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
    authority.requireSystem();
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
      case "agenda-item.added" -> subject.putOnAgenda(id, date(data), id(data, "itemId"));
      case "submission.refused" -> subject.refused(id);
      default ->
          subject.decided(
              id,
              new BodyDecision(
                  id(data, "decisionId"),
                  id(data, "itemId"),
                  data.path("bodyCode").asText(),
                  date(data),
                  data.path("outcome").asText()));
    }
  }

  private static UUID id(JsonNode data, String field) {
    return UUID.fromString(data.path(field).asText());
  }

  /** Takes the day of a date or a local date-time. */
  private static LocalDate date(JsonNode data) {
    return LocalDate.parse(data.path("meetingDate").asText().substring(0, 10));
  }
}
