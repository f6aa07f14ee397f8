package dk.direktion.portfolio.status;

import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Outcome;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.SubmittedSubject;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the meetings tell of our rounds; the board's answers go back to the projects. */
@ApplicationScoped
class SubmittedRounds implements SubmittedSubject {

  private static final Map<String, String> BODIES =
      Map.of(StatusRound.BOARD, "Direktionen", StatusRound.MANAGEMENT_FORUM, "Chefforum");

  private final StatusRounds rounds;
  private final StatusRequests requests;
  private final TellingManagers telling;
  private final SubmittingRounds submitting;
  private final CompilingRounds compiling;
  private final Submissions submissions;
  private final StatusPointers pointers;
  private final Wordings wordings;
  private final People people;
  private final Notices notices;
  private final Clock clock;

  SubmittedRounds(
      StatusRounds rounds,
      StatusRequests requests,
      TellingManagers telling,
      SubmittingRounds submitting,
      CompilingRounds compiling,
      Submissions submissions,
      StatusPointers pointers,
      Wordings wordings,
      People people,
      Notices notices,
      Clock clock) {
    this.rounds = rounds;
    this.requests = requests;
    this.telling = telling;
    this.submitting = submitting;
    this.compiling = compiling;
    this.submissions = submissions;
    this.pointers = pointers;
    this.wordings = wordings;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public String prefix() {
    return SubmittingRounds.PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    rounds.findByIdOptional(id).ifPresent(round -> round.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    rounds
        .findByIdOptional(id)
        .ifPresent(
            round -> {
              round.refuse();
              notices.send(
                  new Notice(
                      people.secretariat(),
                      List.of(),
                      "round-refused",
                      Map.of("round", compiling.compiled(round).name()),
                      path(id)));
            });
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    rounds
        .findByIdOptional(id)
        .ifPresentOrElse(
            round -> decided(round, decision),
            () ->
                submissions.report(
                    SubmittingRounds.thing(id),
                    decision,
                    Status.FAILED,
                    "Statusrunden findes ikke.",
                    null));
  }

  // A decision may be told of again; it is carried out once and reported as often.
  private void decided(StatusRound round, BodyDecision decision) {
    if (!round.hasDecision(decision.decisionId())) {
      RoundDecision taken = RoundDecision.of(decision);
      boolean goesOn = round.decide(taken, decision.postponedTo());
      if (decision.outcome() != Outcome.POSTPONED) {
        answer(round, taken, decision.points());
      }
      if (goesOn) {
        submitting.goOn(round);
      }
    }
    if (decision.outcome() != Outcome.POSTPONED) {
      submissions.report(
          SubmittingRounds.thing(round.id()),
          decision,
          Status.CARRIED_OUT,
          null,
          new Link(compiling.compiled(round).title(), path(round.id())));
    }
  }

  // A point is about the project it was when the board got the round; a paragraph is about the
  // project it names.
  private void answer(StatusRound round, RoundDecision decision, List<BodyDecision.Point> points) {
    CompiledRound compiled = compiling.compiled(round);
    Map<Integer, Outcome> outcomes =
        decision.bodyCode().equals(StatusRound.BOARD)
            ? points.stream()
                .collect(
                    Collectors.toMap(
                        BodyDecision.Point::number, BodyDecision.Point::outcome, (one, two) -> one))
            : Map.of();
    Map<String, String> texts =
        DecisionParagraphs.byProject(
            compiled.lines().stream().map(CompiledRound.Line::project).toList(),
            DecisionParagraphs.of(wordings.of(decision.decisionId())));
    Map<UUID, Outcome> byProject = new HashMap<>();
    requests.of(round.id()).stream()
        .filter(one -> one.point() != null && outcomes.containsKey(one.point()))
        .forEach(one -> byProject.put(one.projectId(), outcomes.get(one.point())));
    for (CompiledRound.Line line : compiled.lines()) {
      Outcome outcome = byProject.get(line.projectId());
      String text = texts.get(line.project());
      if (outcome != null || text != null) {
        pointers.persist(
            new StatusPointer(
                UuidV7.next(clock), round.id(), line.projectId(), decision, outcome, text));
        tell(compiled, line, decision);
      }
    }
  }

  private void tell(CompiledRound compiled, CompiledRound.Line line, RoundDecision decision) {
    telling
        .managerOf(line.projectId())
        .ifPresent(
            manager ->
                notices.send(
                    Notice.to(manager, "status-pointer", TellingManagers.path(line.projectId()))
                        .with("project", line.project())
                        .with("round", compiled.name())
                        .with("body", BODIES.getOrDefault(decision.bodyCode(), decision.bodyCode()))
                        .with("date", decision.meetingDate())));
  }

  private static String path(UUID roundId) {
    return "/portefoelje/statusrunder/" + roundId;
  }
}
