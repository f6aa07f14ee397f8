package dk.direktion.portfolio;

import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectPhase;
import dk.direktion.portfolio.project.ProjectState;

/** What things are called where the words are always Danish: published pages and agendas. */
public final class DanishNames {

  private DanishNames() {}

  public static String of(ProjectKind kind) {
    return switch (kind) {
      case PROGRAMME -> "Program";
      case SUB_PROGRAMME -> "Delprogram";
      case PROJECT -> "Projekt";
    };
  }

  public static String of(ProjectPhase phase) {
    return switch (phase) {
      case IDEA -> "Idé";
      case ANALYSIS -> "Analyse";
      case PLANNING -> "Planlægning";
      case EXECUTION -> "Gennemførelse";
      case REALISATION -> "Realisering";
      case CLOSED -> "Afsluttet";
    };
  }

  public static String of(ProjectState state) {
    return switch (state) {
      case RUNNING -> "I gang";
      case PAUSED -> "På pause";
      case CLOSED -> "Afsluttet";
    };
  }
}
