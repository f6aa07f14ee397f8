package dk.direktion.access.application;

import dk.direktion.access.application.ApplicationDecision.Outcome;
import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.criteria.AskingCriteria;
import dk.direktion.access.criteria.CriteriaNotMet;
import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.directory.Offices;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.grant.Granting;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Decides an application: the centre manager of BYC together with the director of the applicant's
 * area, two people, neither of them the applicant.
 *
 * <p>The office is the access check: to all others the application does not exist.
 */
@ApplicationScoped
@Transactional
public class Deciding {

  private final Caller caller;
  private final Applications applications;
  private final Offices offices;
  private final Positions positions;
  private final AskingCriteria criteria;
  private final Granting granting;
  private final AuditLog audit;
  private final TellingOfApplications telling;
  private final Today today;
  private final Clock clock;

  Deciding(
      Caller caller,
      Applications applications,
      Offices offices,
      Positions positions,
      AskingCriteria criteria,
      Granting granting,
      AuditLog audit,
      TellingOfApplications telling,
      Today today,
      Clock clock) {
    this.caller = caller;
    this.applications = applications;
    this.offices = offices;
    this.positions = positions;
    this.criteria = criteria;
    this.granting = granting;
    this.audit = audit;
    this.telling = telling;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Approves; the second of the two approvals gives the access, from today on.
   *
   * @param ifMatch the version the approver has read, or null; nobody approves unseen what was
   *     worded anew
   * @throws CriteriaNotMet if the board has decided since that no such access is given
   */
  public Application approve(UUID id, String ifMatch) {
    Application application = decide(id, Outcome.APPROVED, null, ifMatch);
    criteria.requireMet(
        application.applicant(),
        application.need().system(),
        application.bodyGroup(),
        application.need().scope(),
        application.need().validTo());
    if (application.state() == ApplicationState.APPROVED) {
      give(application);
    }
    return application;
  }

  /** Refuses, for good. */
  public Application refuse(UUID id, String reason) {
    return decide(id, Outcome.REFUSED, reason, null);
  }

  /** Sends the application back to be worded anew; earlier approvals no longer count. */
  public Application sendBack(UUID id, String reason) {
    return decide(id, Outcome.RETURNED, reason, null);
  }

  private Application decide(UUID id, Outcome outcome, String reason, String ifMatch) {
    Application application = applications.visible(id);
    ApproverRole role = roleOfCaller(application);
    applications.lock(application);
    if (ifMatch != null) {
      EntityTags.require(ifMatch, application.version());
    }
    application.decide(
        UuidV7.next(clock), role, caller.username(), outcome, reason, today.moment());
    applications.renew(application);
    // The grant that may follow is refused unless the decision stands in the database.
    applications.flush();
    audit.record(
        "application." + outcome.name().toLowerCase(Locale.ROOT),
        application.applicant(),
        Map.of("applicationId", id.toString(), "role", role.name()));
    telling.tell(application);
    return application;
  }

  private ApproverRole roleOfCaller(Application application) {
    if (application.applicant().equals(caller.username())) {
      throw new OwnApplication();
    }
    List<ApproverRole> roles =
        offices.approversOf(application.applicant(), today.date()).entrySet().stream()
            .filter(office -> office.getValue().equals(caller.username()))
            .map(Map.Entry::getKey)
            .toList();
    return switch (roles.size()) {
      // Others may see the application at most; there is nothing for them to decide.
      case 0 -> throw new NotFound("application");
      case 1 -> roles.get(0);
      default -> throw new TwoPeopleNeeded();
    };
  }

  private void give(Application application) {
    LocalDate validTo = application.need().validTo();
    if (validTo != null && validTo.isBefore(today.date())) {
      throw new ApplicationOutlived(validTo);
    }
    Position position =
        positions
            .mainOf(application.applicant(), today.date())
            .orElseThrow(ApplicantWithoutPosition::new);
    granting.give(
        application.id(),
        application.need().system(),
        application.bodyGroup(),
        application.need().scope(),
        position,
        validTo);
  }
}
