package dk.direktion.meetings.casewriting;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes a case from its authors to the secretariat, and back. */
@ApplicationScoped
@Transactional
public class SendingCase {

  private final PresentationAccess access;
  private final Permissions permissions;
  private final CasePresentations presentations;
  private final Contents contents;
  private final Approval approval;
  private final VersionKeeping versions;
  private final PresentationLog log;
  private final CaseNotices notices;
  private final People people;
  private final CasePresentationViews views;
  private final Clock clock;

  SendingCase(
      PresentationAccess access,
      Permissions permissions,
      CasePresentations presentations,
      Contents contents,
      Approval approval,
      VersionKeeping versions,
      PresentationLog log,
      CaseNotices notices,
      People people,
      CasePresentationViews views,
      Clock clock) {
    this.access = access;
    this.permissions = permissions;
    this.presentations = presentations;
    this.contents = contents;
    this.approval = approval;
    this.versions = versions;
    this.log = log;
    this.notices = notices;
    this.people = people;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Sends a case for approval.
   *
   * @throws PresentationIncomplete if something is missing
   */
  public CasePresentationView submit(UUID id, String ifMatch) {
    CasePresentation presentation = access.readableForChange(id);
    access.require(presentation.isWrittenBy(permissions.caller()), presentation);
    requireSeen(presentation, ifMatch);
    List<Missing> missing = Completeness.of(presentation, contents.of(id));
    if (presentation.state().isWithAuthors() && !missing.isEmpty()) {
      throw new PresentationIncomplete(missing);
    }
    presentation.submit(approval.afterSubmission(presentation), clock.instant());
    return passedOn(presentation, LogKind.SUBMITTED, null);
  }

  /**
   * Approves a case on behalf of the office that has it.
   *
   * @throws OwnPresentation if the caller writes in it
   */
  public CasePresentationView approve(UUID id, String ifMatch) {
    CasePresentation presentation = access.readableForChange(id);
    access.requireApprover(presentation);
    requireSeen(presentation, ifMatch);
    presentation.approve(
        approval.afterApproval(presentation, permissions.caller()), clock.instant());
    return passedOn(presentation, LogKind.APPROVED, null);
  }

  /** Sends a case back to its authors and says why. */
  public CasePresentationView sendBack(UUID id, String ifMatch, String reason) {
    CasePresentation presentation = access.readableForChange(id);
    boolean may = access.mayApprove(presentation) || permissions.isSecretariat();
    access.require(may, presentation);
    requireSeen(presentation, ifMatch);
    presentation.sendBack(clock.instant());
    notices.tellAuthors(presentation, people.nameOf(permissions.caller()));
    return passedOn(presentation, LogKind.RETURNED, reason);
  }

  /** Takes a case back; the authors may take it up again. */
  public CasePresentationView withdraw(UUID id, String ifMatch) {
    CasePresentation presentation = access.readableForChange(id);
    access.require(presentation.isWrittenBy(permissions.caller()), presentation);
    requireSeen(presentation, ifMatch);
    presentation.withdraw(clock.instant());
    return passedOn(presentation, LogKind.WITHDRAWN, null);
  }

  /** Takes a withdrawn case up again. */
  public CasePresentationView reopen(UUID id, String ifMatch) {
    CasePresentation presentation = access.readableForChange(id);
    access.require(presentation.isWrittenBy(permissions.caller()), presentation);
    requireSeen(presentation, ifMatch);
    presentation.reopen(clock.instant());
    return passedOn(presentation, LogKind.REOPENED, null);
  }

  // What is passed on is what the caller has seen, with every section as it was.
  private void requireSeen(CasePresentation presentation, String ifMatch) {
    EntityTags.require(ifMatch, contents.versionOf(presentation));
  }

  private CasePresentationView passedOn(
      CasePresentation presentation, LogKind kind, String reason) {
    versions.keep(presentation, kind);
    log.note(presentation, kind, reason);
    notices.tellReviewers(presentation);
    if (presentation.state() == PresentationState.AT_SECRETARIAT) {
      notices.tellSecretariat(presentation);
    }
    presentations.flush();
    return views.of(presentation);
  }
}
