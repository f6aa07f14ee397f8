package dk.direktion.portfolio.status;

import dk.direktion.portfolio.economy.ProgrammeEconomyView;
import dk.direktion.portfolio.economy.ReckoningProgrammes;
import jakarta.enterprise.context.ApplicationScoped;

/** The whole programme's economy and targets beside the notes of its parts (domain §4). */
@ApplicationScoped
class RoundEconomies {

  private final ReckoningProgrammes programmes;

  RoundEconomies(ReckoningProgrammes programmes) {
    this.programmes = programmes;
  }

  /** Reckon as of now; null for a round that is not a programme's. */
  ProgrammeEconomyView of(StatusRound round) {
    return round.programmeId() == null ? null : programmes.of(round.programmeId());
  }
}
