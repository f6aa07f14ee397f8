package dk.direktion.access.evaluation;

import dk.direktion.access.directory.People;
import dk.direktion.access.explanation.AskingMeetings;
import dk.direktion.access.explanation.ItemFacts;
import dk.direktion.access.explanation.Reason;
import dk.direktion.access.explanation.Reasoning;
import dk.direktion.access.reader.Today;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Decides one question after another; what it does not know it refuses. */
@ApplicationScoped
public class Evaluating {

  private final Caller caller;
  private final People people;
  private final Reasoning reasoning;
  private final AskingMeetings meetings;
  private final Today today;

  Evaluating(
      Caller caller, People people, Reasoning reasoning, AskingMeetings meetings, Today today) {
    this.caller = caller;
    this.people = people;
    this.reasoning = reasoning;
    this.meetings = meetings;
    this.today = today;
  }

  /**
   * Decides one question.
   *
   * @throws InvalidInput that names what is missing in it
   */
  public Decision decide(Question question) {
    requireComplete(question);
    return decided(question);
  }

  /** Decides them in their order, as far as the semantic goes; an incomplete one is refused. */
  public List<Decision> decide(List<Question> questions, String semanticWord) {
    caller.requireAny(Roles.EXTERNAL_SYSTEM);
    Semantic semantic = Semantic.of(semanticWord);
    List<Decision> decisions = new ArrayList<>();
    for (Question question : questions) {
      Decision decision =
          question.missing().map(Decision::incomplete).orElseGet(() -> decided(question));
      decisions.add(decision);
      if (semantic.endsWith(decision)) {
        break;
      }
    }
    return decisions;
  }

  /** Requires another system, and a question with nothing missing. */
  void requireComplete(Question question) {
    caller.requireAny(Roles.EXTERNAL_SYSTEM);
    question
        .missing()
        .ifPresent(
            member -> {
              throw InvalidInput.of(member, "member-needed");
            });
  }

  Decision decided(Question question) {
    if (!Vocabulary.USER.equals(question.subjectType()) || !isKnown(question.subject())) {
      return Decision.unknown("subject");
    }
    return switch (question.resourceType()) {
      case Vocabulary.BODY -> ofBody(question);
      case Vocabulary.AGENDA_ITEM -> ofItem(question);
      default -> Decision.unknown("resource");
    };
  }

  private Decision ofBody(Question question) {
    Optional<BodyGroup> group = BodyGroup.of(question.resource());
    if (group.isEmpty()) {
      return Decision.unknown("resource");
    }
    if (!Vocabulary.ACTIONS.contains(question.action())) {
      return Decision.unknown("action");
    }
    boolean closed = Vocabulary.OF_WHAT_IS_CLOSED.contains(question.action());
    LocalDate meeting = meetingDate(question);
    List<Reason> reasons =
        reading(
            () ->
                reasoning.about(
                    question.subject(),
                    question.resource(),
                    group.get(),
                    closed,
                    meeting,
                    Vocabulary.systemsOf(question.action())));
    return Decision.weighed(
        reasons.stream().anyMatch(reason -> reason.weight() == Reason.Weight.FOR), reasons);
  }

  private Decision ofItem(Question question) {
    if (!question.action().equals(Vocabulary.READ)) {
      return Decision.unknown("action");
    }
    try {
      ItemFacts item = meetings.item(UUID.fromString(question.resource()), question.subject());
      return Decision.weighed(
          item.readable(), reading(() -> reasoning.about(question.subject(), item)));
    } catch (NotFound | IllegalArgumentException unknown) {
      return Decision.unknown("resource");
    }
  }

  private LocalDate meetingDate(Question question) {
    Object date = question.properties().get("meetingDate");
    try {
      return date == null ? today.date() : LocalDate.parse(date.toString());
    } catch (DateTimeParseException wrong) {
      throw InvalidInput.of("resource.properties.meetingDate", "not-a-date");
    }
  }

  private boolean isKnown(String username) {
    return reading(() -> people.findByIdOptional(username).isPresent());
  }

  private static <T> T reading(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
