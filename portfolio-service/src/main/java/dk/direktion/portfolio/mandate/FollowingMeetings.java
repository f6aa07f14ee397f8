package dk.direktion.portfolio.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** What the meetings tell of our mandates: on an agenda, refused, decided. */
@ApplicationScoped
class FollowingMeetings implements EventHandler {

  private final PortfolioRights rights;
  private final Mandates mandates;
  private final CarryingOutDecisions carryingOut;

  FollowingMeetings(PortfolioRights rights, Mandates mandates, CarryingOutDecisions carryingOut) {
    this.rights = rights;
    this.mandates = mandates;
    this.carryingOut = carryingOut;
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
    rights.requireSystem();
    JsonNode data = event.data();
    MandateSubject.mandateId(data.path("subject").asText(""))
        .ifPresent(mandateId -> follow(event.type(), mandateId, data));
  }

  private void follow(String type, UUID mandateId, JsonNode data) {
    switch (type) {
      case "agenda-item.added" ->
          mandates
              .findByIdOptional(mandateId)
              .ifPresent(
                  mandate -> mandate.putOnAgenda(date(data, "meetingDate"), id(data, "itemId")));
      case "submission.refused" ->
          mandates.findByIdOptional(mandateId).ifPresent(Mandate::refuseSubmission);
      default ->
          carryingOut.carryOut(
              mandateId,
              new DecisionTaken(
                  id(data, "decisionId"),
                  id(data, "itemId"),
                  date(data, "meetingDate"),
                  outcome(data.path("outcome").asText())),
              data.path("bodyCode").asText(),
              date(data, "postponedToDate"));
    }
  }

  private static UUID id(JsonNode data, String field) {
    return UUID.fromString(data.path(field).asText());
  }

  /** Take the day of a date or a local date-time; null where there is none. */
  private static LocalDate date(JsonNode data, String field) {
    return data.hasNonNull(field)
        ? LocalDate.parse(data.get(field).asText().substring(0, 10))
        : null;
  }

  private static Outcome outcome(String name) {
    return Arrays.stream(Outcome.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElse(Outcome.OTHER);
  }
}
