package dk.direktion.meetings.minutesimport;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports on every file that was sent: what was read from it, or why nothing could be. */
@ApplicationScoped
@Transactional
public class ReportingImports {

  /** A sheet of more rows than this nobody reads; the newest are in it. */
  private static final int LONGEST_SHEET = 5000;

  private final Permissions permissions;
  private final ImportUploads uploads;
  private final MinutesImports imports;
  private final ContentJson json;
  private final ImportViews views;
  private final ImportTexts texts;

  ReportingImports(
      Permissions permissions,
      ImportUploads uploads,
      MinutesImports imports,
      ContentJson json,
      ImportViews views,
      ImportTexts texts) {
    this.permissions = permissions;
    this.uploads = uploads;
    this.imports = imports;
    this.json = json;
    this.views = views;
    this.texts = texts;
  }

  /** Lists files, newest first; of every result and state where none is given. */
  public Page<ImportReportRow> list(ImportResult result, ImportState state, Paging paging) {
    requireImporter();
    Page<ImportUpload> page = paging.of(uploads.newestFirst(result, state));
    Map<UUID, ImportReportRow> rows = rows(page.items());
    return page.map(upload -> rows.get(upload.id()));
  }

  /** Returns the same list as a sheet. */
  public String sheet(ImportResult result, ImportState state) {
    requireImporter();
    List<ImportUpload> newest = uploads.newestFirst(result, state).page(0, LONGEST_SHEET).list();
    Map<UUID, ImportReportRow> rows = rows(newest);
    return ImportSheet.of(newest.stream().map(upload -> rows.get(upload.id())).toList());
  }

  private Map<UUID, ImportReportRow> rows(List<ImportUpload> files) {
    Set<UUID> ids = new HashSet<>();
    files.stream().map(ImportUpload::importId).filter(Objects::nonNull).forEach(ids::add);
    Map<UUID, MinutesImport> known =
        ids.isEmpty()
            ? Map.of()
            : imports.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(MinutesImport::id, Function.identity()));
    Map<UUID, ImportReportRow> rows = new HashMap<>();
    files.forEach(
        file ->
            rows.put(
                file.id(), row(file, file.importId() == null ? null : known.get(file.importId()))));
    return rows;
  }

  private ImportReportRow row(ImportUpload file, MinutesImport one) {
    ImportContent content = one == null ? null : json.content(one);
    return new ImportReportRow(
        file.id(),
        file.fileName(),
        file.uploadedBy(),
        file.uploadedAt(),
        file.result(),
        file.reason() == null ? null : texts.because(file.reason()),
        one == null ? null : one.id(),
        one == null ? null : one.state(),
        one == null ? null : one.meetingId(),
        one == null ? null : content.meeting().bodyName(),
        one == null ? null : content.meeting().date(),
        one == null ? null : content.items().size(),
        one == null ? null : decisions(content),
        one == null ? null : views.warnings(one, content).size(),
        one == null ? null : views.doubts(one, content));
  }

  private static int decisions(ImportContent content) {
    return content.items().stream().mapToInt(item -> item.decisions().size()).sum();
  }

  private void requireImporter() {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
  }
}
