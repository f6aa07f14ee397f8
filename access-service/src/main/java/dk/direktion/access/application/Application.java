package dk.direktion.access.application;

import dk.direktion.access.application.ApplicationDecision.Outcome;
import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One person's request to read a body group's agendas, or to make them, decided by two others. */
@Entity
public class Application {

  @Id private UUID id;
  private String applicant;

  @Enumerated(EnumType.STRING)
  private BodyGroup bodyGroup;

  @Enumerated(EnumType.STRING)
  private AgendaSystem system;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  private String workNeed;
  private String whyWebsiteInsufficient;
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  private int round;
  private Instant createdAt;
  @Version private long version;

  @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
  @OrderBy("decidedAt")
  private List<ApplicationDecision> decisions = new ArrayList<>();

  protected Application() {}

  Application(UUID id, String applicant, BodyGroup bodyGroup, WorkNeed need, Instant createdAt) {
    this.id = id;
    this.applicant = applicant;
    this.bodyGroup = bodyGroup;
    this.createdAt = createdAt;
    this.round = 1;
    this.state = ApplicationState.PENDING;
    word(need);
  }

  /**
   * Keeps one approver's decision; the second approval approves, one refusal or return is enough.
   *
   * @throws ApplicationNotPending if it has been decided, returned or withdrawn
   * @throws AlreadyDecided if this person, or somebody else in this role, has decided this round
   */
  void decide(
      UUID decisionId,
      ApproverRole role,
      String approver,
      Outcome outcome,
      String reason,
      Instant at) {
    if (approver.equals(applicant)) {
      throw new OwnApplication();
    }
    if (state != ApplicationState.PENDING) {
      throw new ApplicationNotPending(state);
    }
    if (currentDecisions().stream()
        .anyMatch(earlier -> earlier.role() == role || earlier.approver().equals(approver))) {
      throw new AlreadyDecided();
    }
    decisions.add(
        new ApplicationDecision(decisionId, this, round, role, approver, outcome, reason, at));
    state =
        switch (outcome) {
          case REFUSED -> ApplicationState.REFUSED;
          case RETURNED -> ApplicationState.RETURNED;
          case APPROVED ->
              currentDecisions().size() == ApproverRole.values().length
                  ? ApplicationState.APPROVED
                  : ApplicationState.PENDING;
        };
  }

  /**
   * Words a returned application anew and sends it to both approvers again.
   *
   * @throws ApplicationNotReturned if nobody has sent it back
   */
  void resubmit(WorkNeed need) {
    if (state != ApplicationState.RETURNED) {
      throw new ApplicationNotReturned(state);
    }
    word(need);
    round++;
    state = ApplicationState.PENDING;
  }

  /**
   * Takes the application back.
   *
   * @throws ApplicationNotPending if it is decided or withdrawn already
   */
  void withdraw() {
    if (!isOpen()) {
      throw new ApplicationNotPending(state);
    }
    state = ApplicationState.WITHDRAWN;
  }

  private void word(WorkNeed need) {
    system = need.system();
    scope = need.scope();
    workNeed = need.workNeed();
    whyWebsiteInsufficient = need.whyWebsiteInsufficient();
    validTo = need.validTo();
  }

  /** Tells whether the application still awaits somebody: its approvers or its applicant. */
  boolean isOpen() {
    return state == ApplicationState.PENDING || state == ApplicationState.RETURNED;
  }

  /** Returns what has been decided since the application was last submitted. */
  List<ApplicationDecision> currentDecisions() {
    return decisions.stream().filter(decision -> decision.round() == round).toList();
  }

  /** Returns what has been decided in a role since the application was last submitted. */
  public Optional<ApplicationDecision> decisionBy(ApproverRole role) {
    return currentDecisions().stream().filter(decision -> decision.role() == role).findFirst();
  }

  /** Returns everything that has been decided, in every round, the oldest first. */
  public List<ApplicationDecision> decisions() {
    return List.copyOf(decisions);
  }

  /** Returns how many times it has been submitted. */
  public int round() {
    return round;
  }

  public UUID id() {
    return id;
  }

  public String applicant() {
    return applicant;
  }

  public BodyGroup bodyGroup() {
    return bodyGroup;
  }

  public WorkNeed need() {
    return new WorkNeed(system, scope, workNeed, whyWebsiteInsufficient, validTo);
  }

  public ApplicationState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
