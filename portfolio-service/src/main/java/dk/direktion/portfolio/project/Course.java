package dk.direktion.portfolio.project;

import dk.direktion.common.problem.InvalidInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** How far a project is: the phases it has come to, the gates that need a decision, its pauses. */
@Embeddable
public class Course {

  private LocalDate closedFrom;

  @ElementCollection
  @CollectionTable(name = "project_phase", joinColumns = @JoinColumn(name = "project_id"))
  @BatchSize(size = 200)
  private Set<PhaseEntered> phases = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "project_decision_gate", joinColumns = @JoinColumn(name = "project_id"))
  @Column(name = "phase")
  @Enumerated(EnumType.STRING)
  @BatchSize(size = 200)
  private Set<ProjectPhase> decisionGates = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "project_pause", joinColumns = @JoinColumn(name = "project_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Pause> pauses = new ArrayList<>();

  protected Course() {}

  void begin(PhaseEntered phase, Set<ProjectPhase> gates) {
    phases.clear();
    phases.add(phase);
    if (phase.phase() == ProjectPhase.CLOSED) {
      closedFrom = phase.enteredOn();
    }
    decideAt(gates);
  }

  /** Say which phases only a decision lets the project into; every project may have its idea. */
  void decideAt(Set<ProjectPhase> gates) {
    decisionGates.clear();
    decisionGates.addAll(gates);
    decisionGates.remove(ProjectPhase.IDEA);
  }

  /**
   * Let the work rest from a day on, such as for operations that come first.
   *
   * @param until the first day work goes on again; null if nobody knows
   */
  void pause(LocalDate day, LocalDate until, String reason) {
    if (until != null && !until.isAfter(day)) {
      throw InvalidInput.of("until", "end-before-start");
    }
    Pause pause = new Pause(day, until, reason.strip());
    if (pauses.stream().anyMatch(pause::meets)) {
      throw new ProjectAlreadyPaused();
    }
    pauses.add(pause);
  }

  /** Take the work up again on a day, earlier or later than was thought. */
  public void resume(LocalDate day) {
    Pause pause =
        pauses.stream()
            .filter(one -> one.until() == null || one.covers(day))
            .max(Comparator.comparing(Pause::from))
            .orElseThrow(ProjectNotPaused::new);
    if (!day.isAfter(pause.from())) {
      throw InvalidInput.of("day", "end-before-start");
    }
    pauses.set(pauses.indexOf(pause), new Pause(pause.from(), day, pause.reason()));
  }

  /** End the work from a day on. */
  void close(LocalDate day) {
    closedFrom = day;
    phases.removeIf(one -> one.phase() == ProjectPhase.CLOSED || one.enteredOn().isAfter(day));
    phases.add(PhaseEntered.on(day, ProjectPhase.CLOSED, null));
  }

  /**
   * Pass the next gate of the project model.
   *
   * @param decision what let the project through; null for a gate that needs none
   * @throws NoGateLeft if the project is closed
   * @throws GateNeedsDecision if only a decision opens the gate
   */
  public void passGate(LocalDate day, String note, DecisionReference decision) {
    PhaseEntered newest = newestPhase();
    ProjectPhase next = newest.phase().next().orElseThrow(NoGateLeft::new);
    if (decision == null && decisionGates.contains(next)) {
      throw new GateNeedsDecision();
    }
    if (day.isBefore(newest.enteredOn())) {
      throw InvalidInput.of("day", "before-the-last-gate");
    }
    if (next == ProjectPhase.CLOSED) {
      closedFrom = day;
    }
    phases.add(
        new PhaseEntered(
            next,
            day,
            note == null || note.isBlank() ? null : note.strip(),
            decision == null ? null : decision.itemId(),
            decision == null ? null : decision.meetingDate()));
  }

  ProjectState state(LocalDate day) {
    if (closedFrom != null && !day.isBefore(closedFrom)) {
      return ProjectState.CLOSED;
    }
    return pause(day).isPresent() ? ProjectState.PAUSED : ProjectState.RUNNING;
  }

  /** Find the pause that covers a day. */
  public Optional<Pause> pause(LocalDate day) {
    return pauses.stream().filter(one -> one.covers(day)).findFirst();
  }

  /** List the times the work has rested, oldest first. */
  public List<Pause> pauses() {
    return pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
  }

  /** Tell in which phase the project was on a day, or begins in if that is later. */
  public ProjectPhase phase(LocalDate day) {
    return phases().stream()
        .filter(one -> !one.enteredOn().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElse(phases().get(0))
        .phase();
  }

  /** List the phases the project has come to, in the order of the project model. */
  public List<PhaseEntered> phases() {
    return phases.stream().sorted(Comparator.comparing(PhaseEntered::phase)).toList();
  }

  /** Find the phase the project has come to. */
  public PhaseEntered newestPhase() {
    List<PhaseEntered> all = phases();
    return all.get(all.size() - 1);
  }

  /** List the phases that only a decision lets the project into. */
  public List<ProjectPhase> decisionGates() {
    return decisionGates.stream().sorted().toList();
  }
}
