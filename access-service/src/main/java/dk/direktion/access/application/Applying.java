package dk.direktion.access.application;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.criteria.AskingCriteria;
import dk.direktion.access.criteria.CriteriaNotMet;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.Offices;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.reader.Today;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What an applicant does: applies, words a returned application anew, withdraws. */
@ApplicationScoped
@Transactional
public class Applying {

  private final Authority authority;
  private final Caller caller;
  private final Applications applications;
  private final Offices offices;
  private final Positions positions;
  private final AskingCriteria criteria;
  private final AuditLog audit;
  private final TellingOfApplications telling;
  private final Today today;
  private final Clock clock;

  Applying(
      Authority authority,
      Caller caller,
      Applications applications,
      Offices offices,
      Positions positions,
      AskingCriteria criteria,
      AuditLog audit,
      TellingOfApplications telling,
      Today today,
      Clock clock) {
    this.authority = authority;
    this.caller = caller;
    this.applications = applications;
    this.offices = offices;
    this.positions = positions;
    this.criteria = criteria;
    this.audit = audit;
    this.telling = telling;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Applies for access.
   *
   * @throws ApplicantWithoutPosition if the caller holds no position today
   * @throws TwoPeopleNeeded if no two others could decide it
   * @throws CriteriaNotMet if the board has decided that no such access is given
   */
  public Application apply(BodyGroup bodyGroup, WorkNeed need) {
    authority.requireEmployee();
    requireFuture(need);
    if (positions.mainOf(caller.username(), today.date()).isEmpty()) {
      throw new ApplicantWithoutPosition();
    }
    requireTwoOthers();
    requireCriteria(bodyGroup, need);
    Application application =
        new Application(UuidV7.next(clock), caller.username(), bodyGroup, need, today.moment());
    applications.persistAndFlush(application);
    record("application.made", application);
    telling.tell(application);
    return application;
  }

  /**
   * Words a returned application anew and submits it again.
   *
   * @param rewording gives the new words from the earlier ones
   * @throws ApplicationNotReturned if nobody has sent it back
   */
  public Application resubmit(UUID id, UnaryOperator<WorkNeed> rewording, String ifMatch) {
    Application application = own(id);
    EntityTags.require(ifMatch, application.version());
    WorkNeed need = rewording.apply(application.need());
    requireFuture(need);
    application.resubmit(need);
    requireCriteria(application.bodyGroup(), need);
    applications.flush();
    record("application.resubmitted", application);
    telling.tell(application);
    return application;
  }

  /**
   * Withdraws an application that is not decided yet.
   *
   * @throws ApplicationNotPending if it is decided or withdrawn already
   */
  public Application withdraw(UUID id) {
    Application application = own(id);
    applications.lock(application);
    application.withdraw();
    applications.flush();
    record("application.withdrawn", application);
    return application;
  }

  private Application own(UUID id) {
    Application application = applications.visible(id);
    if (!application.applicant().equals(caller.username())) {
      throw new NotFound("application");
    }
    return application;
  }

  private void requireFuture(WorkNeed need) {
    if (need.validTo() != null && need.validTo().isBefore(today.date())) {
      throw InvalidInput.of("validTo", "valid-to-in-the-past");
    }
  }

  private void requireCriteria(BodyGroup bodyGroup, WorkNeed need) {
    criteria.requireMet(caller.username(), need.system(), bodyGroup, need.scope(), need.validTo());
  }

  private void requireTwoOthers() {
    Set<String> others =
        new HashSet<>(offices.approversOf(caller.username(), today.date()).values());
    others.remove(caller.username());
    if (others.size() < 2) {
      throw new TwoPeopleNeeded();
    }
  }

  private void record(String action, Application application) {
    audit.record(
        action,
        application.applicant(),
        Map.of(
            "applicationId",
            application.id().toString(),
            "system",
            application.need().system().name(),
            "bodyGroup",
            application.bodyGroup().name(),
            "scope",
            application.need().scope().name()));
  }
}
