package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;

/** Putting a programme's economy of a year on record. */
@ApplicationScoped
public class AccountingProgrammes {

  private final BudgetRights rights;
  private final Programmes programmes;
  private final ProgrammeYears years;
  private final Clock clock;

  AccountingProgrammes(
      BudgetRights rights, Programmes programmes, ProgrammeYears years, Clock clock) {
    this.rights = rights;
    this.programmes = programmes;
    this.years = years;
    this.clock = clock;
  }

  /** Record a year; the programme itself comes into being with its first. */
  @Transactional
  public void account(@Valid AccountProgrammeYear account) {
    rights.requireAllocating();
    if (programmes.findByIdOptional(account.code()).isEmpty()) {
      programmes.persist(new Programme(account.code(), account.name()));
    }
    years.persist(ProgrammeYear.account(UuidV7.next(clock), account));
  }
}
