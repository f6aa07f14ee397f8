package dk.direktion.access.evaluation;

import dk.direktion.access.directory.People;
import dk.direktion.access.explanation.AskingMeetings;
import dk.direktion.access.explanation.SeenAgenda;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.EffectiveRights;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds who may do something, to what, and what one may do; each hit would be decided yes. */
@ApplicationScoped
public class Searching {

  private static final int LONGEST_PAGE = 200;
  private static final int USUAL_PAGE = 50;

  private final Evaluating evaluating;
  private final AskingMeetings meetings;
  private final People people;
  private final EffectiveRights rights;

  Searching(Evaluating evaluating, AskingMeetings meetings, People people, EffectiveRights rights) {
    this.evaluating = evaluating;
    this.meetings = meetings;
    this.people = people;
    this.rights = rights;
  }

  /**
   * Finds the people of whom the question is decided yes, by username.
   *
   * @param token where an earlier page ended; null for the first
   * @param limit how many at most; null for the usual number
   */
  public Found subjects(Question question, String token, Integer limit) {
    evaluating.requireComplete(question.byAnybody());
    Optional<BodyGroup> group = groupOf(question);
    List<String> candidates =
        group.isEmpty() || !Vocabulary.USER.equals(question.subjectType())
            ? List.of()
            : withRightTo(group.get());
    return page(
        candidates, token, limit, person -> evaluating.decided(question.by(person)).allowed());
  }

  /**
   * Finds the resources of which the question is decided yes: bodies, or the items of one meeting.
   *
   * @throws InvalidInput if items are searched for without saying of which meeting
   */
  public Found resources(Question question, String token, Integer limit) {
    evaluating.requireComplete(question.toAnything());
    List<String> candidates =
        switch (question.resourceType()) {
          case Vocabulary.BODY ->
              Stream.of(BodyGroup.values())
                  .flatMap(group -> group.bodies().stream())
                  .sorted()
                  .toList();
          case Vocabulary.AGENDA_ITEM -> itemsOf(question);
          default -> List.of();
        };
    return page(
        candidates, token, limit, resource -> evaluating.decided(question.to(resource)).allowed());
  }

  /** Finds the actions of which the question is decided yes. */
  public Found actions(Question question, String token, Integer limit) {
    evaluating.requireComplete(question.doingAnything());
    return page(
        Vocabulary.ACTIONS,
        token,
        limit,
        action -> evaluating.decided(question.doing(action)).allowed());
  }

  private Optional<BodyGroup> groupOf(Question question) {
    return switch (question.resourceType()) {
      case Vocabulary.BODY -> BodyGroup.of(question.resource());
      case Vocabulary.AGENDA_ITEM -> groupOfItem(question.resource());
      default -> Optional.empty();
    };
  }

  private Optional<BodyGroup> groupOfItem(String id) {
    try {
      return BodyGroup.of(meetings.item(UUID.fromString(id), "").bodyCode());
    } catch (NotFound | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private List<String> withRightTo(BodyGroup group) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                rights.of(people.usernames()).entrySet().stream()
                    .filter(
                        held ->
                            held.getValue().stream().anyMatch(right -> right.bodyGroup() == group))
                    .map(held -> held.getKey())
                    .sorted()
                    .toList());
  }

  private List<String> itemsOf(Question question) {
    Object meeting = question.properties().get("meetingId");
    try {
      return meetings
          .agenda(UUID.fromString(String.valueOf(meeting)), question.subject(), "")
          .items()
          .stream()
          .map(SeenAgenda.Line::itemId)
          .map(UUID::toString)
          .sorted()
          .toList();
    } catch (IllegalArgumentException wrong) {
      throw InvalidInput.of("resource.properties.meetingId", "meeting-needed");
    } catch (NotFound unknown) {
      return List.of();
    }
  }

  // One more than the page takes is looked for, to know whether there is a next one.
  private static Found page(
      List<String> candidates, String token, Integer limit, Predicate<String> isAllowed) {
    int most = limit == null ? USUAL_PAGE : limit;
    if (most < 1 || most > LONGEST_PAGE) {
      throw InvalidInput.of("page.limit", "page-size-range");
    }
    String after = after(token);
    List<String> found =
        candidates.stream()
            .filter(id -> id.compareTo(after) > 0)
            .filter(isAllowed)
            .limit(most + 1L)
            .toList();
    boolean more = found.size() > most;
    List<String> shown = more ? found.subList(0, most) : found;
    return new Found(shown, more ? tokenAfter(shown.get(most - 1)) : "");
  }

  private static String tokenAfter(String id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  private static String after(String token) {
    try {
      return token == null
          ? ""
          : new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      throw InvalidInput.of("page.token", "unknown-token");
    }
  }
}
