package dk.direktion.access.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.access.directory.Authority;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What the meetings tell of our proposed criteria: on an agenda, refused, decided. */
@ApplicationScoped
class FollowingMeetings implements EventHandler {

  private final Authority authority;
  private final CriteriaSets sets;
  private final CarryingOutDecisions carryingOut;

  FollowingMeetings(Authority authority, CriteriaSets sets, CarryingOutDecisions carryingOut) {
    this.authority = authority;
    this.sets = sets;
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
    authority.requireSystem();
    JsonNode data = event.data();
    CriteriaSubject.criteriaId(data.path("subject").asText(""))
        .flatMap(sets::findByIdOptional)
        .ifPresent(set -> follow(event.type(), set, data));
  }

  private void follow(String type, CriteriaSet set, JsonNode data) {
    switch (type) {
      case "agenda-item.added" -> set.putOnAgenda(date(data), id(data, "itemId"));
      case "submission.refused" -> set.refuse();
      default ->
          carryingOut.carryOut(
              set,
              new BoardDecision(
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
