package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reading programmes' economies. */
@ApplicationScoped
public class ReadingProgrammeEconomies {

  private final BudgetRights rights;
  private final Programmes programmes;
  private final ProgrammeYears years;

  ReadingProgrammeEconomies(BudgetRights rights, Programmes programmes, ProgrammeYears years) {
    this.rights = rights;
    this.programmes = programmes;
    this.years = years;
  }

  /** List the programmes that have an economy, by code. */
  @Transactional
  public Page<ProgrammeView> list(Paging paging) {
    rights.requireReading();
    return paging
        .of(programmes.find("order by code"))
        .map(one -> new ProgrammeView(one.code(), one.name(), years.of(one.code())));
  }

  /** Read a programme's economy of a year, or of its newest where none is named. */
  @Transactional
  public ProgrammeEconomyView one(String code, Integer year) {
    rights.requireReading();
    Programme programme =
        programmes.findByIdOptional(code).orElseThrow(() -> new NotFound("programme"));
    Integer chosen =
        year != null
            ? year
            : years.of(code).stream().findFirst().orElseThrow(() -> new NotFound("programme-year"));
    return years.of(code, chosen).orElseThrow(() -> new NotFound("programme-year")).view(programme);
  }
}
