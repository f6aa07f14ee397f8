package dk.direktion.portfolio.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What narrows a list of projects; null for what does not.
 *
 * @param onDate the day the list is that of; today if null
 * @param everOnTheList whether those that have left, or are still to come, are wanted too
 * @param text part of the name
 * @param owner full name or username
 */
public record ProjectFilter(
    LocalDate onDate,
    boolean everOnTheList,
    Integer level,
    String text,
    String owner,
    ProjectState state,
    ProjectPhase phase,
    ProjectKind kind,
    UUID programme,
    Instant changedSince) {

  private static final int STRATEGIC = 1;

  /** Everything of one level that was on the list on a day. */
  public static ProjectFilter ofLevel(int level, LocalDate onDate) {
    return new ProjectFilter(onDate, false, level, null, null, null, null, null, null, null);
  }

  ProjectFilter on(LocalDate day) {
    return new ProjectFilter(
        day, everOnTheList, level, text, owner, state, phase, kind, programme, changedSince);
  }

  /** Tells the level asked for: a list is that of the strategic projects unless it says else. */
  Integer wantedLevel() {
    boolean isList = !everOnTheList && programme == null;
    return level == null && isList ? Integer.valueOf(STRATEGIC) : level;
  }
}
