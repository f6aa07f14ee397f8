package dk.direktion.meetings.casewriting;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Who may read and change a case being written; asked on the first line of every use case. */
@ApplicationScoped
class PresentationAccess {

  private final Permissions permissions;
  private final Caller caller;
  private final CasePresentations presentations;
  private final PresentationHeadings headings;
  private final Approval approval;
  private final ClosedReadings closedReadings;

  PresentationAccess(
      Permissions permissions,
      Caller caller,
      CasePresentations presentations,
      PresentationHeadings headings,
      Approval approval,
      ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.caller = caller;
    this.presentations = presentations;
    this.headings = headings;
    this.approval = approval;
    this.closedReadings = closedReadings;
  }

  /** Requires one who writes cases in the line of work. */
  void requireWriter() {
    permissions.requireAny(
        Roles.CASE_OFFICER,
        Roles.CENTRE_MANAGER,
        Roles.PROJECT_MANAGER,
        Roles.PROGRAMME_MANAGER,
        Roles.CONTROLLER,
        Roles.DIRECTOR,
        Roles.SECRETARIAT);
  }

  /**
   * Finds a case being written.
   *
   * @throws NotFound if there is none, or none the caller may read
   */
  CasePresentation readable(UUID id) {
    return readable(id, LockModeType.NONE);
  }

  /** Finds a case and keeps others from passing it on, though not from writing in it. */
  CasePresentation readableForWriting(UUID id) {
    return readable(id, LockModeType.PESSIMISTIC_READ);
  }

  /** Finds a case and keeps others from changing anything in it. */
  CasePresentation readableForChange(UUID id) {
    return readable(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private CasePresentation readable(UUID id, LockModeType lock) {
    permissions.requireReading();
    // The heading is shown to readers only, the rest also to those who know of the route.
    boolean closed = headings.isClosed(id).orElseThrow(() -> new NotFound("case-presentation"));
    CasePresentation presentation = presentations.findById(id, lock);
    if (closed) {
      noteReading(presentation);
    }
    return presentation;
  }

  /** Notes that the caller reads something closed of a case. */
  void noteReading(CasePresentation presentation) {
    closedReadings.reportDraft(presentation.id(), standing(presentation));
  }

  private String standing(CasePresentation presentation) {
    if (presentation.isWrittenBy(caller.username())) {
      return "author";
    }
    return permissions.isSecretariat() ? "secretariat" : "unit-leader";
  }

  boolean mayWrite(CasePresentation presentation) {
    PresentationState state = presentation.state();
    if (state.isWithAuthors()) {
      return presentation.isWrittenBy(caller.username());
    }
    if (state == PresentationState.AT_SECRETARIAT) {
      return permissions.isSecretariat() && !presentation.isOnAgenda();
    }
    return mayApprove(presentation);
  }

  boolean mayApprove(CasePresentation presentation) {
    return approval.reviewersOf(presentation).contains(caller.username());
  }

  boolean mayReturn(CasePresentation presentation) {
    return presentation.state().isUnderReview()
        && !presentation.isOnAgenda()
        && (mayApprove(presentation) || permissions.isSecretariat());
  }

  boolean mayPlan(CasePresentation presentation) {
    return presentation.state() != PresentationState.WITHDRAWN
        && (mayWrite(presentation)
            || permissions.isSecretariat()
            || presentation.isWrittenBy(caller.username())
                && presentation.state() != PresentationState.DECIDED);
  }

  /**
   * Requires that the case is with the caller.
   *
   * @throws OwnPresentation if it is, but he writes in it himself
   * @throws PresentationIsWithAnother if it is not
   */
  void requireApprover(CasePresentation presentation) {
    if (!mayApprove(presentation)) {
      if (approval.holdsTheOffice(presentation, caller.username())) {
        throw new OwnPresentation();
      }
      throw new PresentationIsWithAnother(presentation.state());
    }
  }

  /** Requires what {@code may} says of the case. */
  void require(boolean may, CasePresentation presentation) {
    if (!may) {
      throw new PresentationIsWithAnother(presentation.state());
    }
  }
}
