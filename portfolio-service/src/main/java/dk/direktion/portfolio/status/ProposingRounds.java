package dk.direktion.portfolio.status;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.person.People;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Proposes the rounds it is time for: the whole list in May and November, a programme by its own
 * rhythm. The secretariat is told once, and opens them.
 */
@ApplicationScoped
public class ProposingRounds implements PanacheRepositoryBase<ProposingRounds.ToldOfRound, UUID> {

  private static final Set<Month> OF_THE_LIST = Set.of(Month.MAY, Month.NOVEMBER);
  private static final int DAYS_OF_THE_LIST = 21;

  private final PortfolioRights rights;
  private final SystemWork work;
  private final StatusRounds rounds;
  private final StatusRhythms rhythms;
  private final AskedProjects asked;
  private final RoundNames names;
  private final People people;
  private final Notices notices;
  private final Today today;
  private final Clock clock;

  ProposingRounds(
      PortfolioRights rights,
      SystemWork work,
      StatusRounds rounds,
      StatusRhythms rhythms,
      AskedProjects asked,
      RoundNames names,
      People people,
      Notices notices,
      Today today,
      Clock clock) {
    this.rights = rights;
    this.work = work;
    this.rounds = rounds;
    this.rhythms = rhythms;
    this.asked = asked;
    this.names = names;
    this.people = people;
    this.notices = notices;
    this.today = today;
    this.clock = clock;
  }

  /** List what it is time for this month and has not been opened. */
  @Transactional
  public List<ProposalView> proposals() {
    rights.requireKeepingTheList();
    return due();
  }

  private List<ProposalView> due() {
    LocalDate month = today.date().withDayOfMonth(1);
    List<ProposalView> due = new ArrayList<>();
    if (OF_THE_LIST.contains(month.getMonth())) {
      propose(due, null, month, DAYS_OF_THE_LIST);
    }
    rhythms.listAll().stream()
        .filter(rhythm -> rhythm.isDueIn(month))
        .forEach(rhythm -> propose(due, rhythm.programmeId(), month, rhythm.deadlineDays()));
    return due;
  }

  private void propose(List<ProposalView> due, UUID programmeId, LocalDate month, int days) {
    List<String> toAsk =
        asked.on(today.date(), programmeId).stream().map(one -> one.name(today.date())).toList();
    if (!toAsk.isEmpty() && rounds.of(programmeId, month).isEmpty()) {
      due.add(
          new ProposalView(
              programmeId,
              names.of(programmeId, month),
              month,
              today.date().plusDays(days),
              toAsk));
    }
  }

  @Scheduled(
      identity = "propose-status-rounds",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    tell();
  }

  /** Tell the secretariat of what it is time for, once. */
  public void tell() {
    work.run(
        () ->
            due().stream()
                .filter(one -> !isTold(one))
                .forEach(
                    one -> {
                      List<String> secretariat = people.secretariat();
                      if (!secretariat.isEmpty()) {
                        persist(new ToldOfRound(UuidV7.next(clock), one, clock.instant()));
                        notices.send(
                            new Notice(
                                secretariat,
                                List.of(),
                                "round-due",
                                Map.of("round", one.name()),
                                "/portefoelje/statusrunder"));
                      }
                    }));
  }

  private boolean isTold(ProposalView one) {
    return (one.programmeId() == null
            ? count("programmeId is null and month = ?1", one.month())
            : count("programmeId = ?1 and month = ?2", one.programmeId(), one.month()))
        > 0;
  }

  /** That the secretariat was told of a round. */
  @Entity
  @Immutable
  @Table(name = "status_round_due")
  static class ToldOfRound {

    @Id private UUID id;
    private UUID programmeId;
    private LocalDate month;
    private Instant toldAt;

    protected ToldOfRound() {}

    ToldOfRound(UUID id, ProposalView round, Instant toldAt) {
      this.id = id;
      this.programmeId = round.programmeId();
      this.month = round.month();
      this.toldAt = toldAt;
    }
  }
}
