package dk.direktion.portfolio.listimport;

import dk.direktion.portfolio.DanishNames;
import dk.direktion.portfolio.project.Listing;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds rows against the list: a project is known again by the name it has, and everything the
 * sheet says of it is compared.
 */
final class CheckingRows {

  private final LocalDate today;
  private final Map<String, Project> known = new HashMap<>();
  private final Map<UUID, Project> byId = new HashMap<>();
  private final Set<UUID> holding = new HashSet<>();
  private final Map<String, ReadRow> inTheFile = new HashMap<>();

  CheckingRows(Collection<Project> projects, LocalDate today) {
    this.today = today;
    for (Project project : projects) {
      known.put(WantedProject.key(project.name(today)), project);
      byId.put(project.id(), project);
      if (project.parentId() != null) {
        holding.add(project.parentId());
      }
    }
  }

  List<CheckedRow> check(List<ReadRow> rows) {
    for (ReadRow row : rows) {
      if (row.wanted().name() != null && inTheFile.putIfAbsent(row.wanted().key(), row) != null) {
        row.wrong(ListColumn.NAME, RowProblem.TWICE_IN_THE_FILE);
      }
    }
    rows.forEach(this::checkProgramme);
    return rows.stream().map(this::check).toList();
  }

  private CheckedRow check(ReadRow row) {
    WantedProject wanted = row.wanted();
    Project project = wanted.name() == null ? null : known.get(wanted.key());
    List<RowChange> changes = project == null ? List.of() : changes(row, project);
    RowOutcome outcome;
    if (!row.errors().isEmpty()) {
      outcome = RowOutcome.WRONG;
    } else if (project == null) {
      outcome = RowOutcome.NEW;
    } else {
      outcome = changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
    }
    return new CheckedRow(
        row.number(),
        row.cells(),
        wanted,
        project,
        outcome,
        List.copyOf(row.errors()),
        outcome == RowOutcome.CHANGED ? changes : List.of());
  }

  private void checkProgramme(ReadRow row) {
    WantedProject wanted = row.wanted();
    if (wanted.programme() == null || wanted.name() == null) {
      return;
    }
    String above = WantedProject.key(wanted.programme());
    if (above.equals(wanted.key())) {
      row.wrong(ListColumn.PROGRAMME, RowProblem.BELOW_ITSELF);
      return;
    }
    ProjectKind holder = kindOf(above);
    if (holder == null) {
      row.wrong(ListColumn.PROGRAMME, RowProblem.NO_SUCH_PROGRAMME);
    } else if (!holder.mayHold(kindOf(wanted.key()))) {
      row.wrong(ListColumn.PROGRAMME, RowProblem.CANNOT_HOLD);
    }
  }

  // What the file says of a programme counts before what the list says; a row that is wrong says
  // nothing of something new.
  private ProjectKind kindOf(String key) {
    Project project = known.get(key);
    ReadRow row = inTheFile.get(key);
    ProjectKind onTheList = project == null ? null : project.kind();
    if (row == null || project == null && !row.errors().isEmpty() && row.wanted().kind() == null) {
      return row == null ? onTheList : ProjectKind.PROJECT;
    }
    return row.wanted().kindOr(onTheList == null ? ProjectKind.PROJECT : onTheList);
  }

  private List<RowChange> changes(ReadRow row, Project project) {
    WantedProject wanted = row.wanted();
    if (wanted.onListFrom() != null && !wanted.onListFrom().equals(project.cameOn())) {
      row.wrong(ListColumn.ON_LIST_FROM, RowProblem.FIXED);
    }
    if (wanted.phase() != null && wanted.phase() != project.course().phase(today)) {
      row.wrong(ListColumn.PHASE, RowProblem.FIXED);
    }
    if (wanted.kind() != null
        && wanted.kind() != project.kind()
        && holding.contains(project.id())) {
      row.wrong(ListColumn.KIND, RowProblem.HOLDS_OTHERS);
    }
    Listing listing = project.newestListing();
    if (listing.leftOn() != null
        && row.says(ListColumn.LEFT_ON)
        && !listing.leftOn().equals(wanted.leftOn())) {
      row.wrong(ListColumn.LEFT_ON, RowProblem.FIXED);
    }
    Comparison compared = new Comparison(row);
    if (wanted.kind() != null) {
      compared.compare(
          ListColumn.KIND, DanishNames.of(project.kind()), DanishNames.of(wanted.kind()));
    }
    if (wanted.level() != null) {
      compared.compare(
          ListColumn.LEVEL, String.valueOf(project.level()), String.valueOf(wanted.level()));
    }
    Project programme = byId.get(project.parentId());
    String above = programme == null ? null : programme.name(today);
    if (above == null
        || wanted.programme() == null
        || !WantedProject.key(above).equals(WantedProject.key(wanted.programme()))) {
      compared.compare(ListColumn.PROGRAMME, above, wanted.programme());
    }
    compared.compare(ListColumn.DESCRIPTION, project.description(), wanted.description());
    compareHolder(compared, ListColumn.OWNER, project, RoleOnProject.OWNER, wanted.owner());
    compareHolder(compared, ListColumn.MANAGER, project, RoleOnProject.MANAGER, wanted.manager());
    if (wanted.leftOn() != null && listing.leftOn() == null) {
      compared.compare(ListColumn.LEFT_ON, null, wanted.leftOn().toString());
    }
    return compared.changes;
  }

  // A sheet that leaves the cell empty takes nobody's role away.
  private void compareHolder(
      Comparison compared, ListColumn column, Project project, RoleOnProject role, String wanted) {
    RoleHeld held = project.holder(role, today).orElse(null);
    if (wanted != null && (held == null || !held.isCalled(wanted))) {
      compared.compare(column, held == null ? null : held.person(), wanted);
    }
  }

  /** What the sheet says otherwise than the list; a column the sheet leaves out says nothing. */
  private static final class Comparison {

    private final ReadRow row;
    private final List<RowChange> changes = new ArrayList<>();

    Comparison(ReadRow row) {
      this.row = row;
    }

    void compare(ListColumn column, String before, String after) {
      if (row.says(column) && !Objects.equals(before, after)) {
        changes.add(new RowChange(column, column.heading(), before, after));
      }
    }
  }

  /** Tells how many rows come to each outcome. */
  static Map<RowOutcome, Integer> counted(List<CheckedRow> rows) {
    return rows.stream().collect(Collectors.toMap(CheckedRow::outcome, row -> 1, Integer::sum));
  }
}
