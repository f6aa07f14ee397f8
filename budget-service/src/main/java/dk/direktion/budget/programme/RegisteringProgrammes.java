package dk.direktion.budget.programme;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Optional;

/** A controller registers the programmes that have an economy. */
@ApplicationScoped
public class RegisteringProgrammes {

  private static final long NONE_YET = 0;

  private final BudgetRights rights;
  private final Programmes programmes;

  RegisteringProgrammes(BudgetRights rights, Programmes programmes) {
    this.rights = rights;
    this.programmes = programmes;
  }

  /** Read a programme as it is registered. */
  @Transactional
  public RegisteredProgrammeView one(String code) {
    rights.requireReading();
    return programmes.findByIdOptional(code).orElseThrow(() -> new NotFound("programme")).view();
  }

  /**
   * Register a programme, or change what is registered; entries keep the names they were booked on.
   */
  @Transactional
  public RegisteredProgrammeView register(
      String code, String ifMatch, @Valid RegisterProgramme registered) {
    rights.requireAllocating();
    Optional<Programme> known = programmes.findByIdOptional(code);
    EntityTags.require(ifMatch, known.map(Programme::version).orElse(NONE_YET));
    Programme programme = known.orElseGet(() -> new Programme(code, registered));
    programme.become(registered);
    programmes.persist(programme);
    programmes.flush();
    return programme.view();
  }
}
