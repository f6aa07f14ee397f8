package dk.direktion.portfolio.mandate;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reading mandates: one's own, and for the board's people all that were submitted. */
@ApplicationScoped
public class ReadingMandates {

  private final PortfolioRights rights;
  private final Caller caller;
  private final Mandates mandates;

  ReadingMandates(PortfolioRights rights, Caller caller, Mandates mandates) {
    this.rights = rights;
    this.caller = caller;
    this.mandates = mandates;
  }

  /** List mandates, newest first; of one state where it is given. */
  @Transactional
  public Page<MandateView> list(MandateState state, Paging paging) {
    rights.requireReadingMandates();
    return paging
        .of(
            rights.readsOthersMandates()
                ? mandates.all(state)
                : mandates.by(caller.username(), state))
        .map(one -> one.view(caller.username()));
  }

  /** Read one mandate; one the caller may not know of is not found. */
  @Transactional
  public MandateView one(UUID id) {
    rights.requireReadingMandates();
    return readable(id).view(caller.username());
  }

  Mandate readable(UUID id) {
    return mandates
        .findByIdOptional(id)
        .filter(found -> rights.readsOthersMandates() || found.isBy(caller.username()))
        .orElseThrow(() -> new NotFound("mandate"));
  }
}
