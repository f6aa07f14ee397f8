package dk.direktion.portfolio.listimport;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.sheet.ReadSheet;
import dk.direktion.common.sheet.SheetFile;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An existing list is read from a file, shown row by row with what is wrong, and taken over when
 * the secretariat says so.
 */
@ApplicationScoped
public class ImportingLists {

  private final PortfolioRights rights;
  private final ListImports imports;
  private final ImportRows rows;
  private final Projects projects;
  private final TakingOver takingOver;
  private final Caller caller;
  private final Clock clock;

  ImportingLists(
      PortfolioRights rights,
      ListImports imports,
      ImportRows rows,
      Projects projects,
      TakingOver takingOver,
      Caller caller,
      Clock clock) {
    this.rights = rights;
    this.imports = imports;
    this.rows = rows;
    this.projects = projects;
    this.takingOver = takingOver;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Read a file and hold it against the list; nothing of the list is changed.
   *
   * @throws dk.direktion.common.sheet.UnreadableSheet if it is no sheet
   */
  @Transactional
  public ListImportView read(Supplier<List<UploadedSheet>> sent) {
    rights.requireKeepingTheList();
    List<UploadedSheet> files = sent.get();
    if (files.size() != 1) {
      throw InvalidInput.of("file", "one-file");
    }
    UploadedSheet file = files.get(0);
    ReadSheet sheet = SheetFile.read(file.content());
    List<Optional<ListColumn>> columns = sheet.columns().stream().map(ListColumn::headed).toList();
    List<ListColumn> missing =
        ListColumn.NEEDED.stream()
            .filter(needed -> !columns.contains(Optional.of(needed)))
            .toList();
    if (!missing.isEmpty()) {
      throw new ColumnsMissing(missing);
    }
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty() && !sheet.columns().get(i).isEmpty()) {
        ignored.add(sheet.columns().get(i));
      }
    }
    ListImport list =
        new ListImport(UuidV7.next(clock), name(file), caller.username(), clock.instant(), ignored);
    List<CheckedRow> checked = check(readRows(sheet, columns));
    list.count(CheckingRows.counted(checked));
    imports.persist(list);
    checked.forEach(row -> rows.persist(new ImportRow(UuidV7.next(clock), list.id(), row)));
    rows.flush();
    return list.view();
  }

  private static String name(UploadedSheet file) {
    String name = file.fileName() == null ? "" : file.fileName().strip();
    return name.isEmpty() ? "-" : name.substring(0, Math.min(name.length(), 200));
  }

  private static List<ReadRow> readRows(ReadSheet sheet, List<Optional<ListColumn>> columns) {
    List<ReadRow> read = new ArrayList<>();
    for (ReadSheet.Line line : sheet.lines()) {
      List<String> cells = line.cells();
      Map<ListColumn, String> byColumn = new EnumMap<>(ListColumn.class);
      for (int j = 0; j < columns.size(); j++) {
        String cell = j < cells.size() ? cells.get(j) : "";
        columns.get(j).ifPresent(column -> byColumn.putIfAbsent(column, cell));
      }
      read.add(new ReadRow(line.number(), byColumn));
    }
    return read;
  }

  private List<CheckedRow> check(List<ReadRow> read) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    return new CheckingRows(projects.listAll(), today).check(read);
  }

  /** List what was read, newest first. */
  @Transactional
  public Page<ListImportView> list(Paging paging) {
    rights.requireKeepingTheList();
    return paging.of(imports.find("order by readAt desc, id")).map(ListImport::view);
  }

  /** Show one list that was read. */
  @Transactional
  public ListImportView show(UUID id) {
    rights.requireKeepingTheList();
    return existing(id).view();
  }

  /** Show its rows in their order, perhaps of one outcome only. */
  @Transactional
  public Page<ImportRowView> rows(UUID id, RowOutcome outcome, Paging paging) {
    rights.requireKeepingTheList();
    existing(id);
    return paging.of(rows.of(id, outcome)).map(ImportRow::view);
  }

  /** List what is wrong with its rows, for a sheet to put them right by. */
  @Transactional
  public List<ImportRowView> wrongRows(UUID id) {
    rights.requireKeepingTheList();
    existing(id);
    return rows.of(id, RowOutcome.WRONG).stream().map(ImportRow::view).toList();
  }

  /**
   * Take a list over, all of it or without what is wrong.
   *
   * @throws ImportOutdated if the list has changed since the rows were looked at
   */
  @Transactional
  public ListImportView accept(UUID id, String ifMatch, boolean leaveOutWrongRows) {
    rights.requireKeepingTheList();
    ListImport list = existing(id);
    EntityTags.require(ifMatch, list.version());
    list.accept(leaveOutWrongRows, clock.instant());
    List<ImportRow> seen = rows.of(id, null).list();
    List<CheckedRow> checked = check(seen.stream().map(ImportRow::read).toList());
    for (int i = 0; i < seen.size(); i++) {
      if (!seen.get(i).says(checked.get(i))) {
        throw new ImportOutdated();
      }
    }
    takingOver.takeOver(checked);
    imports.flush();
    return list.view();
  }

  private ListImport existing(UUID id) {
    return imports.findByIdOptional(id).orElseThrow(() -> new NotFound("list-import"));
  }
}
