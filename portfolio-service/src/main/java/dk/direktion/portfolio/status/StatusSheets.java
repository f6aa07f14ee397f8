package dk.direktion.portfolio.status;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.status.BoardView.LineView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The rounds' boards and the notes as sheets. */
@ApplicationScoped
public class StatusSheets {

  private static final int MOST_ROWS = 50_000;

  private final PortfolioRights rights;
  private final ReadingRounds rounds;
  private final StatusReports reports;
  private final Projects projects;
  private final Wording wording;
  private final Today today;

  StatusSheets(
      PortfolioRights rights,
      ReadingRounds rounds,
      StatusReports reports,
      Projects projects,
      Wording wording,
      Today today) {
    this.rights = rights;
    this.rounds = rounds;
    this.reports = reports;
    this.projects = projects;
    this.wording = wording;
    this.today = today;
  }

  /** A round's board, a row for each project that was asked. */
  @Transactional
  public Sheet board(UUID roundId) {
    rights.requireReadingEverything();
    List<String> columns =
        new ArrayList<>(
            wording.columns("board", "project", "manager", "owner", "answer", "date", "by"));
    columns.addAll(matters());
    columns.add(wording.text("board.status"));
    return new Sheet(columns, rounds.board(roundId).lines().stream().map(this::row).toList());
  }

  /** Returns what a sheet is called, by the prefix of its columns. */
  public String title(String sheet) {
    return wording.text(sheet + ".sheet");
  }

  private List<String> matters() {
    return Stream.of(Matter.values()).map(matter -> wording.text("matter." + matter)).toList();
  }

  private String light(Judgement judgement) {
    return wording.text("light." + judgement.light());
  }

  private List<?> row(LineView line) {
    List<Object> cells = new ArrayList<>();
    cells.add(line.project());
    cells.add(line.manager());
    cells.add(line.owner());
    cells.add(wording.text("board.answer." + line.answer()));
    StatusReportView note = line.note();
    cells.add(note == null ? null : note.date());
    cells.add(note == null || note.handedIn() == null ? null : note.handedIn().name());
    for (Matter matter : Matter.values()) {
      cells.add(note == null ? null : light(note.judgements().of(matter)));
    }
    cells.add(note == null ? null : note.text());
    return cells;
  }

  /** The notes that are handed in, newest first; of a project, a round, changed since. */
  @Transactional
  public Sheet notes(UUID projectId, UUID roundId, Instant changedSince) {
    rights.requireReadingLists();
    List<StatusReport> told =
        reports
            .told(projectId, roundId, changedSince, rights.readsSignedNotesOnly())
            .page(0, MOST_ROWS)
            .list();
    Map<UUID, Project> byId = new HashMap<>();
    projects
        .find("id in ?1", told.stream().map(StatusReport::projectId).distinct().toList())
        .stream()
        .forEach(project -> byId.put(project.id(), project));
    List<String> columns = new ArrayList<>(wording.columns("note", "project", "date"));
    columns.addAll(matters());
    columns.addAll(
        wording.columns(
            "note",
            "text",
            "concerns",
            "effects",
            "resourceChallenges",
            "economyText",
            "baselineCost",
            "expectedCost",
            "consultantSpending",
            "purchases",
            "nextMilestones",
            "signedBy"));
    return new Sheet(
        columns,
        told.stream().<List<?>>map(note -> row(note, byId.get(note.projectId()))).toList());
  }

  private List<?> row(StatusReport note, Project project) {
    LocalDate day = note.reportedOn() == null ? today.date() : note.reportedOn();
    List<Object> cells = new ArrayList<>();
    cells.add(project.name(day));
    cells.add(note.reportedOn());
    for (Matter matter : Matter.values()) {
      cells.add(light(note.judgements().of(matter)));
    }
    Written said = note.written();
    cells.add(said.text());
    cells.add(said.concerns());
    cells.add(said.effects());
    cells.add(said.resourceChallenges());
    cells.add(said.economyText());
    cells.add(said.baselineCost());
    cells.add(said.expectedCost());
    cells.add(said.consultantSpending());
    cells.add(said.purchases());
    cells.add(said.nextMilestones());
    cells.add(note.signed() == null ? null : note.signed().name());
    return cells;
  }
}
