package dk.direktion.access.review;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.access.directory.Authority;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What the meetings tell of our reports: on an agenda, refused, decided. */
@ApplicationScoped
class FollowingMeetings implements EventHandler {

  private final Authority authority;
  private final ReviewRounds rounds;
  private final Outbox outbox;

  FollowingMeetings(Authority authority, ReviewRounds rounds, Outbox outbox) {
    this.authority = authority;
    this.rounds = rounds;
    this.outbox = outbox;
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
    JsonNode data = event.data();
    ReviewSubject.roundId(data.path("subject").asText(""))
        .flatMap(rounds::findByIdOptional)
        .ifPresent(round -> follow(event.type(), round, data));
  }

  private void follow(String type, ReviewRound round, JsonNode data) {
    switch (type) {
      case "agenda-item.added" ->
          round.putOnAgenda(
              LocalDate.parse(data.path("meetingDate").asText().substring(0, 10)),
              id(data, "itemId"));
      case "submission.refused" -> round.refuseSubmission();
      // The deadline has already ended what it was to end: a decision about the report asks
      // nothing.
      default ->
          outbox.publish(
              new DomainEvent(
                  "review",
                  round.id().toString(),
                  "consequence.reported",
                  new ConsequenceReported(
                      id(data, "decisionId"),
                      id(data, "itemId"),
                      ReviewSubject.of(round.id()),
                      "NOT_NEEDED",
                      null,
                      null)));
    }
  }

  private static UUID id(JsonNode data, String field) {
    return UUID.fromString(data.path(field).asText());
  }

  /** What became of a decision, told to the meetings so that its page can show it. */
  record ConsequenceReported(
      UUID decisionId, UUID itemId, String subject, String status, String reason, String link) {}
}
