package dk.direktion.portfolio.status;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.RoleHeld;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reminds managers who have not answered: a week and a day before the deadline, the day after it,
 * and a week after it; each once, and by hand when the secretariat wants to. Whoever has come to
 * lead a project meanwhile is asked first; what has left the list is not asked any more.
 */
@ApplicationScoped
public class RemindingManagers {

  private final PortfolioRights rights;
  private final SystemWork work;
  private final StatusRounds rounds;
  private final StatusRequests requests;
  private final StatusReports reports;
  private final TellingManagers telling;
  private final Signing signing;
  private final Today today;

  RemindingManagers(
      PortfolioRights rights,
      SystemWork work,
      StatusRounds rounds,
      StatusRequests requests,
      StatusReports reports,
      TellingManagers telling,
      Signing signing,
      Today today) {
    this.rights = rights;
    this.work = work;
    this.rounds = rounds;
    this.requests = requests;
    this.reports = reports;
    this.telling = telling;
    this.signing = signing;
    this.today = today;
  }

  @Scheduled(
      identity = "remind-project-managers",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    remind();
  }

  /** Remind where it is time and has not been done. */
  public void remind() {
    work.run(() -> rounds.open().forEach(this::remind));
  }

  private void remind(StatusRound round) {
    for (StatusRequest request : unanswered(round)) {
      Optional<RoleHeld> manager = telling.leading(request.projectId());
      if (manager.filter(request::isLedByAnother).isPresent()) {
        request.askAgain(manager.get(), today.date(), round.deadline(), today.moment());
        telling.tell("status-asked", round, request);
      } else if (request.remind(today.date(), round.deadline(), today.moment())) {
        telling.tell(request.reminder().template(), round, request);
      }
    }
  }

  /**
   * Remind by hand: one project's manager, or all who have not answered (null).
   *
   * @return how many were written to
   * @throws StatusRoundClosed if nobody can answer any more
   */
  @Transactional
  public int remindByHand(UUID roundId, UUID projectId) {
    rights.requireKeepingTheList();
    StatusRound round = rounds.existing(roundId);
    round.requireOpen();
    List<StatusRequest> toRemind =
        unanswered(round).stream()
            .filter(one -> projectId == null || one.projectId().equals(projectId))
            .filter(one -> telling.managerOf(one.projectId()).isPresent())
            .toList();
    String by = signing.signature().name();
    for (StatusRequest request : toRemind) {
      request.remindByHand(today.moment());
      telling.tell("status-reminded", round, request, by);
    }
    return toRemind.size();
  }

  private List<StatusRequest> unanswered(StatusRound round) {
    Map<UUID, StatusReport> notes = reports.inRound(round.id());
    return requests.of(round.id()).stream()
        .filter(request -> telling.isToAnswer(request.projectId()))
        .filter(
            request -> {
              StatusReport note = notes.get(request.projectId());
              return note == null || note.state().isEditable();
            })
        .toList();
  }
}
