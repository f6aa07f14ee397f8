package dk.direktion.portfolio.status;

import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Proposal;
import dk.direktion.common.submission.Submissions.Thing;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.person.CallersUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a closed round before the board, and after the board before Chefforum. */
@ApplicationScoped
public class SubmittingRounds {

  static final String PREFIX = "portfolio:status-round:";
  private static final String TO_BE_NOTED = "statusrunden tages til efterretning";

  private final PortfolioRights rights;
  private final StatusRounds rounds;
  private final StatusRequests requests;
  private final CompilingRounds compiling;
  private final Submissions submissions;
  private final CallersUnit unit;

  SubmittingRounds(
      PortfolioRights rights,
      StatusRounds rounds,
      StatusRequests requests,
      CompilingRounds compiling,
      Submissions submissions,
      CallersUnit unit) {
    this.rights = rights;
    this.rounds = rounds;
    this.requests = requests;
    this.compiling = compiling;
    this.submissions = submissions;
    this.unit = unit;
  }

  static Thing thing(UUID roundId) {
    return new Thing("status-round", roundId, PREFIX + roundId);
  }

  /**
   * Put a closed round before the board, or before Chefforum where none of its meetings took it.
   *
   * @param meetingId which of the body's meetings, or null for the next
   */
  @Transactional
  public void submit(UUID id, String ifMatch, UUID meetingId) {
    rights.requireKeepingTheList();
    StatusRound round = rounds.existing(id);
    EntityTags.require(ifMatch, round.version());
    round.submit();
    rounds.flush();
    CompiledRound compiled = compiling.compiled(round);
    if (round.state() == RoundState.DECIDED) {
      send(compiled, StatusRound.MANAGEMENT_FORUM, meetingId, List.of(TO_BE_NOTED));
    } else {
      number(compiled);
      send(compiled, StatusRound.BOARD, meetingId, compiled.points());
    }
  }

  private void number(CompiledRound compiled) {
    Map<UUID, StatusRequest> byProject =
        requests.of(compiled.round().id()).stream()
            .collect(Collectors.toMap(StatusRequest::projectId, Function.identity()));
    List<CompiledRound.Line> lines = compiled.lines();
    for (int i = 0; i < lines.size(); i++) {
      byProject.get(lines.get(i).projectId()).standAs(i + 1);
    }
  }

  /** After the board the round goes on to the next Chefforum. */
  void goOn(StatusRound round) {
    send(compiling.compiled(round), StatusRound.MANAGEMENT_FORUM, null, List.of(TO_BE_NOTED));
  }

  private void send(CompiledRound round, String body, UUID meetingId, List<String> points) {
    submissions.submit(
        thing(round.round().id()),
        new Proposal(
            body,
            meetingId,
            unit.code(),
            round.title(),
            round.background(),
            round.money(),
            points));
  }
}
