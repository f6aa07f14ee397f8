package dk.direktion.portfolio.listimport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a list, by the headings they are found under; a sheet may leave some out. */
public enum ListColumn {
  NAME("Navn", "Name", "Projekt"),
  KIND("Art", "Kind"),
  LEVEL("Niveau", "Level"),
  PROGRAMME("Program", "Programme"),
  DESCRIPTION("Beskrivelse", "Description"),
  OWNER("Projektejer", "Owner", "Ejer"),
  MANAGER("Projektleder", "Manager", "Leder"),
  PHASE("Fase", "Phase"),
  ON_LIST_FROM("På listen fra", "On list from"),
  ADDED_REASON("Begrundelse", "Added reason"),
  LEFT_ON("Taget af listen", "Left on"),
  LEFT_REASON("Årsag", "Left reason");

  /** What a sheet must have. */
  static final List<ListColumn> NEEDED = List.of(NAME, DESCRIPTION, ON_LIST_FROM, ADDED_REASON);

  private final List<String> headings;

  ListColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** Tells what the column is called on the list. */
  public String heading() {
    return headings.get(0);
  }

  static Optional<ListColumn> headed(String heading) {
    return Arrays.stream(values())
        .filter(column -> column.headings.stream().anyMatch(heading.strip()::equalsIgnoreCase))
        .findFirst();
  }
}
