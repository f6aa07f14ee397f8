package dk.direktion.meetings.minutesimport;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows imports to those who bring them in and those who accept them. */
@ApplicationScoped
@Transactional
public class ReadingImports {

  private static final int MOST_AT_ONCE = 200;

  private final Permissions permissions;
  private final MinutesImports imports;
  private final ContentJson json;
  private final ImportViews views;

  ReadingImports(
      Permissions permissions, MinutesImports imports, ContentJson json, ImportViews views) {
    this.permissions = permissions;
    this.imports = imports;
    this.json = json;
    this.views = views;
  }

  /** Lists imports, newest first; all states if {@code state} is null. */
  public Page<ImportSummary> list(ImportState state, Paging paging) {
    requireImporter();
    return paging.of(imports.newestFirst(state)).map(one -> views.summary(one, json.content(one)));
  }

  public ImportView show(UUID id) {
    requireImporter();
    MinutesImport one = imports.known(id);
    return views.of(one, json.content(one));
  }

  /** Shows the original's text line by line. */
  public ImportSourceView source(UUID id) {
    requireImporter();
    return new ImportSourceView(json.lines(imports.sourceOf(imports.known(id))));
  }

  /** Lists the imports that wait, oldest first. */
  List<UUID> waiting() {
    requireImporter();
    return imports.oldestWaiting(MOST_AT_ONCE);
  }

  /** Returns what the newest document is called; null for one the caller may not know of. */
  String fileName(UUID id) {
    requireImporter();
    return imports.findByIdOptional(id).map(MinutesImport::fileName).orElse(null);
  }

  private void requireImporter() {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
  }
}
