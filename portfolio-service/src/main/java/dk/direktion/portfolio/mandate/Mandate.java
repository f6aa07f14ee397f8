package dk.direktion.portfolio.mandate;

import dk.direktion.common.problem.FieldError;
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

  private static final String REVIEWS = "reviews";

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
  private Instant contentChangedAt;

  @ElementCollection
  @CollectionTable(name = "mandate_steering_group", joinColumns = @JoinColumn(name = "mandate_id"))
  @OrderColumn(name = "position")
  @Column(name = "name")
  @BatchSize(size = 200)
  private List<String> steeringGroup = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mandate_milestone", joinColumns = @JoinColumn(name = "mandate_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<PlannedMilestone> milestones = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "mandate_benefit", joinColumns = @JoinColumn(name = "mandate_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<ExpectedBenefit> benefits = new ArrayList<>();

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
      UUID id, String author, String authorName, WriteMandate content, Instant at) {
    Mandate mandate = new Mandate();
    mandate.id = id;
    mandate.author = author;
    mandate.authorName = authorName;
    mandate.state = MandateState.DRAFT;
    mandate.createdAt = at;
    mandate.take(content, at);
    return mandate;
  }

  /** Replace the whole content, checked before. */
  void change(WriteMandate content, Instant at) {
    requireEditable();
    take(content, at);
  }

  private void take(WriteMandate content, Instant at) {
    title = content.title();
    purpose = content.purpose();
    background = content.background();
    goals = content.goals();
    scope = content.scope();
    owner = content.owner();
    manager = content.manager();
    startDate = content.start();
    endDate = content.end();
    economy = content.economy();
    risks = content.risks();
    replace(steeringGroup, content.steeringGroup());
    replace(milestones, content.milestones());
    replace(resources, content.resources());
    replace(benefits, content.benefits());
    contentChangedAt = at;
  }

  private static <T> void replace(List<T> kept, List<T> given) {
    if (!kept.equals(given)) {
      kept.clear();
      kept.addAll(given);
    }
  }

  /** Returns what is written. */
  WriteMandate content() {
    return new WriteMandate(
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
        List.copyOf(milestones),
        List.copyOf(resources),
        List.copyOf(benefits),
        economy,
        risks);
  }

  /**
   * The board must know title, purpose, goals, owner, manager and time plan to decide, and whoever
   * was asked to review the mandate must have approved it.
   */
  List<String> lacking(List<MandateReview> reviews) {
    List<String> lacking = new ArrayList<>();
    lack(lacking, "title", title);
    lack(lacking, "purpose", purpose);
    lack(lacking, "goals", goals);
    lack(lacking, "owner", owner);
    lack(lacking, "manager", manager);
    lack(lacking, "start", startDate);
    lack(lacking, "end", endDate);
    if (!reviews.stream().allMatch(MandateReview::approves)) {
      lacking.add(REVIEWS);
    }
    return lacking;
  }

  void submit(List<MandateReview> reviews) {
    requireEditable();
    List<String> lacking = lacking(reviews);
    if (!lacking.isEmpty()) {
      throw new MandateIncomplete(
          lacking.stream()
              .map(
                  field ->
                      new FieldError(
                          field,
                          field.equals(REVIEWS) ? "mandate-awaits-review" : "mandate-needs-this"))
              .toList());
    }
    state = MandateState.SUBMITTED;
    submission = Submission.sent();
  }

  private static void lack(List<String> lacking, String field, Object value) {
    if (value == null || value.toString().isBlank()) {
      lacking.add(field);
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

  void requireEditable() {
    if (!isEditable()) {
      throw new MandateNotEditable(state);
    }
  }

  boolean isEditable() {
    return state.isEditable();
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

  String author() {
    return author;
  }

  String authorName() {
    return authorName;
  }

  MandateState state() {
    return state;
  }

  Submission submission() {
    return submission;
  }

  /** List what was decided, oldest first. */
  List<DecisionTaken> decisions() {
    return List.copyOf(decisions);
  }

  UUID projectId() {
    return projectId;
  }

  Instant contentChangedAt() {
    return contentChangedAt;
  }

  long version() {
    return version;
  }
}
