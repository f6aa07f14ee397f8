package dk.direktion.meetings.casewriting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Who looks at a case, and in which order: the centre manager of its unit, the director of the area
 * (domain §2), the secretariat.
 *
 * <p>Nobody approves a case twice, or one he writes in: where the only holder of an office does,
 * the case goes straight on.
 */
@ApplicationScoped
class Approval {

  private final UnitLeaders leaders;

  Approval(UnitLeaders leaders) {
    this.leaders = leaders;
  }

  /** Returns where a case goes that its authors send. */
  PresentationState afterSubmission(CasePresentation presentation) {
    return reviewers(presentation, Office.CENTRE_MANAGER).isEmpty()
        ? afterCentreManager(presentation, presentation.author())
        : PresentationState.AT_CENTRE_MANAGER;
  }

  /** Returns where a case goes that somebody approves. */
  PresentationState afterApproval(CasePresentation presentation, String approver) {
    return presentation.state() == PresentationState.AT_CENTRE_MANAGER
        ? afterCentreManager(presentation, approver)
        : PresentationState.AT_SECRETARIAT;
  }

  private PresentationState afterCentreManager(CasePresentation presentation, String approver) {
    Set<String> directors = reviewers(presentation, Office.DIRECTOR);
    directors.remove(approver);
    return directors.isEmpty() ? PresentationState.AT_SECRETARIAT : PresentationState.AT_DIRECTOR;
  }

  /** Returns those who may approve the case as it stands; empty where no office has it. */
  Set<String> reviewersOf(CasePresentation presentation) {
    return switch (presentation.state()) {
      case AT_CENTRE_MANAGER -> reviewers(presentation, Office.CENTRE_MANAGER);
      case AT_DIRECTOR -> reviewers(presentation, Office.DIRECTOR);
      default -> Set.of();
    };
  }

  /** Tells whether the person holds the office that has the case, whoever has written it. */
  boolean holdsTheOffice(CasePresentation presentation, String username) {
    return switch (presentation.state()) {
      case AT_CENTRE_MANAGER ->
          leaders.holding(Office.CENTRE_MANAGER, presentation.unit()).contains(username);
      case AT_DIRECTOR -> leaders.holding(Office.DIRECTOR, presentation.unit()).contains(username);
      default -> false;
    };
  }

  private Set<String> reviewers(CasePresentation presentation, Office office) {
    Set<String> holders = leaders.holding(office, presentation.unit());
    holders.removeIf(presentation::isWrittenBy);
    return holders;
  }
}
