package dk.direktion.portfolio.publishing;

import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The list as everybody may read it: nothing of how the projects fare.
 *
 * @param changedAt when something of it may last have changed
 */
public record PublishedList(LocalDate day, Instant changedAt, List<Entry> entries) {

  /** A project by its public fields. */
  public record Entry(
      UUID id,
      String name,
      ProjectKind kind,
      int level,
      String programme,
      String owner,
      String description,
      ProjectState state,
      LocalDate onListFrom,
      Instant changedAt) {}
}
