package dk.direktion.portfolio.mandate;

import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What the meetings tell of our mandates: on an agenda, refused, decided. */
@ApplicationScoped
class SubmittedMandates implements SubmittedSubject {

  static final String PREFIX = "portfolio:mandate:";

  private final Mandates mandates;
  private final CarryingOutDecisions carryingOut;

  SubmittedMandates(Mandates mandates, CarryingOutDecisions carryingOut) {
    this.mandates = mandates;
    this.carryingOut = carryingOut;
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    mandates.findByIdOptional(id).ifPresent(mandate -> mandate.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    mandates.findByIdOptional(id).ifPresent(Mandate::refuseSubmission);
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    carryingOut.carryOut(id, decision);
  }
}
