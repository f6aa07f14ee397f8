package dk.direktion.meetings.followup;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Has a project the board has approved presented to another body at its next meeting; where that
 * cannot be planned, the decision's consequence says so.
 */
@ApplicationScoped
public class PresentationRequestedHandler implements EventHandler {

  private final Decisions decisions;
  private final ItemContents contents;
  private final FollowUps followUps;
  private final Consequences consequences;
  private final Bodies bodies;
  private final Meetings meetings;
  private final People people;
  private final Clock clock;

  PresentationRequestedHandler(
      Decisions decisions,
      ItemContents contents,
      FollowUps followUps,
      Consequences consequences,
      Bodies bodies,
      Meetings meetings,
      People people,
      Clock clock) {
    this.decisions = decisions;
    this.contents = contents;
    this.followUps = followUps;
    this.consequences = consequences;
    this.bodies = bodies;
    this.meetings = meetings;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String source() {
    return "portfolio";
  }

  @Override
  public Set<String> types() {
    return Set.of("presentation.requested");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode data = event.data();
    Decision decision = decisions.findById(UUID.fromString(data.required("decisionId").asText()));
    Body body = bodies.findById(data.required("bodyCode").asText());
    if (decision == null || body == null || !isAboutAMandate(decision)) {
      return;
    }
    String responsible = data.path("responsible").asText(null);
    if (responsible == null) {
      say(decision, "Ingen er kendt, som kan præsentere projektet på " + body.name() + ".");
      return;
    }
    Optional<Meeting> next = next(body);
    followUps.persist(
        FollowUp.presentation(
            UuidV7.next(clock),
            decision,
            "Præsentér " + data.required("project").asText() + " på " + body.name(),
            responsible,
            people.namesOf(Stream.of(responsible)).get(responsible),
            next.map(Meeting::date).orElse(null)));
    if (next.isEmpty()) {
      say(
          decision,
          body.name()
              + " har intet planlagt møde, så opfølgningen om at præsentere projektet har ingen"
              + " frist.");
    }
  }

  private boolean isAboutAMandate(Decision decision) {
    String subject = contents.readable(decision.itemId()).subject();
    return decision.isFinal() && subject != null && subject.startsWith("portfolio:mandate:");
  }

  private Optional<Meeting> next(Body body) {
    return meetings.next(
        body, LocalDateTime.ofInstant(clock.instant(), Denmark.ZONE), MeetingState.OPEN_FOR_CASES);
  }

  private void say(Decision decision, String remark) {
    consequences.findById(decision.id()).remark(remark, clock.instant());
  }
}
