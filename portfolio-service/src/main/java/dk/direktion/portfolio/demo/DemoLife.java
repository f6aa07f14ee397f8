package dk.direktion.portfolio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.coordination.KeepingInterfaces;
import dk.direktion.portfolio.gate.PassingGates;
import dk.direktion.portfolio.gate.SubmitGate;
import dk.direktion.portfolio.lesson.LearningLessons;
import dk.direktion.portfolio.person.Centres;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.risk.KeepingRisks;
import dk.direktion.portfolio.status.ReadingRounds;
import dk.direktion.portfolio.status.RoundState;
import dk.direktion.portfolio.status.RoundView;
import dk.direktion.portfolio.status.SubmittingRounds;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads what the demo municipality's people say and send, as soon as the directory has told who
 * they are: risks, interfaces, lessons and mandates, and what is put before the board.
 *
 * <p>What the board makes of it the demo of the meetings decides, which knows the same meetings by
 * the same ids; the answers come as events, as they do from any meeting.
 */
@ApplicationScoped
public class DemoLife {

  private final boolean wanted;
  private final SystemWork work;
  private final People people;
  private final Centres centres;
  private final Projects projects;
  private final KeepingRisks risks;
  private final KeepingInterfaces interfaces;
  private final LearningLessons lessons;
  private final DemoMandates mandates;
  private final ReadingRounds rounds;
  private final SubmittingRounds submitting;
  private final PassingGates gates;
  private final ObjectMapper json;
  private final Clock clock;
  private final AtomicBoolean loaded = new AtomicBoolean();

  DemoLife(
      @ConfigProperty(name = "direktion.demo", defaultValue = "false") boolean wanted,
      SystemWork work,
      People people,
      Centres centres,
      Projects projects,
      KeepingRisks risks,
      KeepingInterfaces interfaces,
      LearningLessons lessons,
      DemoMandates mandates,
      ReadingRounds rounds,
      SubmittingRounds submitting,
      PassingGates gates,
      ObjectMapper json,
      Clock clock) {
    this.wanted = wanted;
    this.work = work;
    this.people = people;
    this.centres = centres;
    this.projects = projects;
    this.risks = risks;
    this.interfaces = interfaces;
    this.lessons = lessons;
    this.mandates = mandates;
    this.rounds = rounds;
    this.submitting = submitting;
    this.gates = gates;
    this.json = json;
    this.clock = clock;
  }

  @Scheduled(
      every = "2s",
      identity = "load-demo-life",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    if (wanted && !loaded.get()) {
      load();
    }
  }

  /** Load what is not there yet; nothing while somebody it names is not known. */
  public void load() {
    DemoParts parts = read("/demo/parts.json", DemoParts.class);
    DemoProposals proposals = read("/demo/mandates.json", DemoProposals.class);
    if (work.call(() -> isEverybodyKnown(parts, proposals))) {
      asSecretariat(() -> load(parts));
      mandates.load(proposals.mandates());
      asSecretariat(() -> submit(proposals));
      loaded.set(true);
    }
  }

  private boolean isEverybodyKnown(DemoParts parts, DemoProposals proposals) {
    Set<String> named =
        Stream.of(
                parts.risks().stream().map(DemoParts.DemoRisk::owner),
                parts.interfaces().stream().map(DemoParts.DemoInterface::owner),
                proposals.mandates().stream()
                    .flatMap(
                        one -> Stream.concat(Stream.of(one.author()), one.reviewers().stream())),
                proposals.mandates().stream()
                    .map(DemoProposals.DemoMandate::owner)
                    .filter(owner -> owner != null))
            .flatMap(names -> names)
            .collect(Collectors.toSet());
    return people.named(named).size() == named.size()
        && proposals.mandates().stream()
            .flatMap(one -> one.resources().stream())
            .allMatch(need -> centres.has(need.unit()));
  }

  private void asSecretariat(Runnable deed) {
    work.runAs("sekretariat", "Maja Holm", Set.of(Roles.SECRETARIAT, Roles.EMPLOYEE), deed);
  }

  private void load(DemoParts parts) {
    Map<String, UUID> byName = projectsByName();
    if (!risks.all(byName.get(parts.risks().get(0).project()), null).isEmpty()) {
      return;
    }
    parts.risks().forEach(one -> risks.note(byName.get(one.project()), one.asWritten()));
    parts
        .interfaces()
        .forEach(
            one -> interfaces.note(byName.get(one.project()), one.with(byName.get(one.other()))));
    parts.lessons().forEach(one -> lessons.write(byName.get(one.project()), one.asWritten()));
  }

  private void submit(DemoProposals proposals) {
    Map<String, RoundView> closed =
        rounds.list(new Paging(1, 100)).items().stream()
            .filter(round -> round.state() == RoundState.CLOSED)
            .collect(Collectors.toMap(RoundView::name, round -> round));
    List<DemoProposals.DemoRound> unsent =
        proposals.rounds().stream().filter(one -> closed.containsKey(one.name())).toList();
    if (unsent.isEmpty()) {
      return;
    }
    unsent.forEach(
        one -> {
          RoundView round = closed.get(one.name());
          submitting.submit(round.id(), EntityTags.of(round.version()), one.meeting());
        });
    Map<String, UUID> byName = projectsByName();
    proposals.gates().forEach(gate -> submit(gate, byName.get(gate.project())));
  }

  private void submit(DemoProposals.DemoGate gate, UUID project) {
    gates.submit(
        project,
        EntityTags.of(gates.show(project).version()),
        new SubmitGate(DemoMandates.BOARD, gate.meeting(), gate.justification()));
  }

  private Map<String, UUID> projectsByName() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    return projects.listAll().stream()
        .collect(
            Collectors.toMap(
                project -> project.name(today), project -> project.id(), (one, other) -> one));
  }

  private <T> T read(String name, Class<T> type) {
    try (InputStream file = DemoLife.class.getResourceAsStream(name)) {
      return json.readValue(file, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
