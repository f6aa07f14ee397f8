package dk.direktion.portfolio.mandate;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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

/** An application to become a project: a draft of its author's until it is submitted. */
@Entity
public class Mandate {

  @Id private UUID id;
  private String author;
  private String authorName;
  private String title;
  private String purpose;
  private String background;
  private String goals;
  private String scope;
  private String owner;
  private String manager;
  private LocalDate startDate;
  private LocalDate endDate;
  private String economy;
  private String risks;

  @Enumerated(EnumType.STRING)
  private MandateState state;

  @Embedded private Submission submission;
  private UUID projectId;
  private Instant createdAt;

  @ElementCollection
  @CollectionTable(name = "mandate_steering_group", joinColumns = @JoinColumn(name = "mandate_id"))
  @OrderColumn(name = "position")
  @Column(name = "name")
  @BatchSize(size = 200)
  private List<String> steeringGroup = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mandate_resource", joinColumns = @JoinColumn(name = "mandate_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<ResourceNeed> resources = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mandate_decision", joinColumns = @JoinColumn(name = "mandate_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<DecisionTaken> decisions = new ArrayList<>();

  @Version private long version;

  protected Mandate() {}

  static Mandate write(
      UUID id, String author, String authorName, ChangeMandate content, Instant at) {
    Mandate mandate = new Mandate();
    mandate.id = id;
    mandate.author = author;
    mandate.authorName = authorName;
    mandate.state = MandateState.DRAFT;
    mandate.createdAt = at;
    mandate.take(content);
    return mandate;
  }

  void change(ChangeMandate change) {
    requireEditable();
    take(change);
  }

  private void take(ChangeMandate given) {
    title = either(given.title(), title);
    purpose = either(given.purpose(), purpose);
    background = either(given.background(), background);
    goals = either(given.goals(), goals);
    scope = either(given.scope(), scope);
    owner = either(given.owner(), owner);
    manager = either(given.manager(), manager);
    startDate = given.start() != null ? given.start() : startDate;
    endDate = given.end() != null ? given.end() : endDate;
    economy = either(given.economy(), economy);
    risks = either(given.risks(), risks);
    if (given.steeringGroup() != null) {
      steeringGroup.clear();
      steeringGroup.addAll(given.steeringGroup());
    }
    if (given.resources() != null) {
      resources.clear();
      resources.addAll(given.resources());
    }
    if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
      throw InvalidInput.of("end", "end-before-start");
    }
  }

  private static String either(String given, String before) {
    return given != null ? given.strip() : before;
  }

  /** The board must know title, purpose, goals, owner, manager and time plan to decide. */
  void submit() {
    requireEditable();
    List<FieldError> lacking = new ArrayList<>();
    lack(lacking, "title", title);
    lack(lacking, "purpose", purpose);
    lack(lacking, "goals", goals);
    lack(lacking, "owner", owner);
    lack(lacking, "manager", manager);
    lack(lacking, "start", startDate);
    lack(lacking, "end", endDate);
    if (!lacking.isEmpty()) {
      throw new MandateIncomplete(lacking);
    }
    state = MandateState.SUBMITTED;
    submission = Submission.sent();
  }

  private static void lack(List<FieldError> lacking, String field, Object value) {
    if (value == null || value.toString().isBlank()) {
      lacking.add(new FieldError(field, "mandate-needs-this"));
    }
  }

  void putOnAgenda(LocalDate meetingDate, UUID itemId) {
    if (isUndecided()) {
      submission = Submission.onAgenda(meetingDate, itemId);
    }
  }

  /** A submission no meeting can take goes back to its author. */
  void refuseSubmission() {
    if (isUndecided()) {
      state = MandateState.RETURNED;
      submission = Submission.refused();
    }
  }

  void approve(DecisionTaken taken, UUID newProjectId) {
    decisions.add(taken);
    state = MandateState.APPROVED;
    projectId = newProjectId;
  }

  void reject(DecisionTaken taken) {
    decisions.add(taken);
    state = MandateState.REJECTED;
  }

  void postpone(DecisionTaken taken, LocalDate newDate) {
    decisions.add(taken);
    if (isUndecided()) {
      state = MandateState.POSTPONED;
      if (newDate != null) {
        submission = Submission.onAgenda(newDate, submission == null ? null : submission.itemId());
      }
    }
  }

  /** Another body decides next; the item on its agenda is told by the meetings. */
  void refer(DecisionTaken taken) {
    decisions.add(taken);
  }

  /** A decision that settles nothing hands the mandate back, to be changed and sent again. */
  void handBack(DecisionTaken taken) {
    decisions.add(taken);
    if (isUndecided()) {
      state = MandateState.RETURNED;
      submission = null;
    }
  }

  private void requireEditable() {
    if (!isEditable()) {
      throw new MandateNotEditable(state);
    }
  }

  private boolean isEditable() {
    return state == MandateState.DRAFT || state == MandateState.RETURNED;
  }

  boolean isUndecided() {
    return state == MandateState.SUBMITTED
        || state == MandateState.POSTPONED
        || state == MandateState.RETURNED;
  }

  boolean isBy(String username) {
    return author.equals(username);
  }

  UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  String purpose() {
    return purpose;
  }

  String background() {
    return background;
  }

  String goals() {
    return goals;
  }

  String economy() {
    return economy;
  }

  String owner() {
    return owner;
  }

  String manager() {
    return manager;
  }

  List<String> steeringGroup() {
    return List.copyOf(steeringGroup);
  }

  MandateState state() {
    return state;
  }

  UUID projectId() {
    return projectId;
  }

  long version() {
    return version;
  }

  /** Show the mandate to somebody, with what that person may do next. */
  MandateView view(String reader) {
    return new MandateView(
        id,
        authorName,
        title,
        purpose,
        background,
        goals,
        scope,
        owner,
        List.copyOf(steeringGroup),
        manager,
        startDate,
        endDate,
        List.copyOf(resources),
        economy,
        risks,
        state,
        projectId,
        submission,
        decisions.stream()
            .map(one -> new MandateDecisionView(one.meetingDate(), one.outcome()))
            .toList(),
        isEditable() && isBy(reader) ? List.of("edit", "submit") : List.of(),
        version);
  }
}
