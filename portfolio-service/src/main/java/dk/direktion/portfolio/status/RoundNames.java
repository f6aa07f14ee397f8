package dk.direktion.portfolio.status;

import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** What rounds are called: their month, and the programme where it is one's. */
@ApplicationScoped
class RoundNames {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("da"));

  private final Projects projects;

  RoundNames(Projects projects) {
    this.projects = projects;
  }

  String of(StatusRound round) {
    return of(round.programmeId(), round.month());
  }

  String of(UUID programmeId, LocalDate month) {
    String programme = programme(programmeId, month);
    return programme == null ? MONTH.format(month) : MONTH.format(month) + " for " + programme;
  }

  /** Name a programme as it is called by the end of a month; null for none. */
  String programme(UUID programmeId, LocalDate month) {
    return programmeId == null
        ? null
        : projects
            .findByIdOptional(programmeId)
            .map(one -> one.name(month.plusMonths(1)))
            .orElse(null);
  }
}
