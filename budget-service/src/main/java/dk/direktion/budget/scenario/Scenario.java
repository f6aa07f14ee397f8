package dk.direktion.budget.scenario;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A choice of proposals, to see what it leaves and to have it decided as one item. */
@Entity
public class Scenario {

  @Id private UUID id;
  private String name;
  private String note;
  private int year;

  @ElementCollection
  @CollectionTable(name = "scenario_point", joinColumns = @JoinColumn(name = "scenario_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<ScenarioPoint> points = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private ScenarioState state;

  private LocalDate meetingDate;
  private UUID itemId;
  private UUID decisionId;
  private String createdBy;
  private Instant createdAt;
  @Version private long version;

  protected Scenario() {}

  static Scenario draft(UUID id, WriteScenario written, String by, Instant at) {
    Scenario scenario = new Scenario();
    scenario.id = id;
    scenario.state = ScenarioState.DRAFT;
    scenario.createdBy = by;
    scenario.createdAt = at;
    scenario.write(written);
    return scenario;
  }

  /** A scenario may be written over until it is on its way to a meeting. */
  void change(WriteScenario written) {
    requireAtHome();
    write(written);
  }

  private void write(WriteScenario written) {
    name = written.name().strip();
    note = written.note() == null || written.note().isBlank() ? null : written.note().strip();
    year = written.year();
    List<ScenarioPoint> chosen = written.allocationIds().stream().map(ScenarioPoint::of).toList();
    if (!points.stream()
        .map(ScenarioPoint::allocationId)
        .toList()
        .equals(written.allocationIds())) {
      points.clear();
      points.addAll(chosen);
    }
  }

  void requireAtHome() {
    if (!state.isAtHome()) {
      throw new ScenarioNotAtHome();
    }
  }

  void submit() {
    requireAtHome();
    state = ScenarioState.SENT;
    points.replaceAll(point -> ScenarioPoint.of(point.allocationId()));
  }

  void putOnAgenda(LocalDate date, UUID item) {
    if (!state.isAtHome()) {
      state = ScenarioState.ON_AGENDA;
      meetingDate = date;
      itemId = item;
    }
  }

  void refuseSubmission() {
    if (!state.isAtHome()) {
      state = ScenarioState.REFUSED;
    }
  }

  /** Takes what was decided about each point, and what became of it. */
  void decide(UUID decision, LocalDate date, List<ScenarioPoint> decided) {
    state = ScenarioState.DECIDED;
    decisionId = decision;
    meetingDate = date;
    replace(decided);
  }

  /** It waits for the meeting it was moved to; null where that is not known. */
  void postpone(UUID decision, LocalDate to) {
    state = ScenarioState.ON_AGENDA;
    decisionId = decision;
    meetingDate = to == null ? meetingDate : to;
  }

  /** A decision that settles nothing hands it back, to be changed or sent again. */
  void handBack(UUID decision, LocalDate date) {
    state = ScenarioState.DRAFT;
    decisionId = decision;
    meetingDate = date;
  }

  void carriedOut(UUID allocationId) {
    replace(
        points.stream()
            .map(point -> point.allocationId().equals(allocationId) ? point.carriedOut() : point)
            .toList());
  }

  private void replace(List<ScenarioPoint> by) {
    points.clear();
    points.addAll(by);
  }

  List<String> actions() {
    return state.isAtHome() ? List.of("edit", "submit", "delete") : List.of();
  }

  String title() {
    return "Disponeringer " + year + ": " + name;
  }

  public UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  String note() {
    return note;
  }

  int year() {
    return year;
  }

  List<ScenarioPoint> points() {
    return List.copyOf(points);
  }

  List<UUID> allocationIds() {
    return points.stream().map(ScenarioPoint::allocationId).toList();
  }

  ScenarioState state() {
    return state;
  }

  LocalDate meetingDate() {
    return meetingDate;
  }

  UUID itemId() {
    return itemId;
  }

  UUID decisionId() {
    return decisionId;
  }

  String createdBy() {
    return createdBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
