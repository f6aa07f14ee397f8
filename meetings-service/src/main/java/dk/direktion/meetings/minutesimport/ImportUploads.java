package dk.direktion.meetings.minutesimport;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The files that were sent, as far as the caller may know of them. */
@ApplicationScoped
class ImportUploads implements PanacheRepositoryBase<ImportUpload, UUID> {

  private final Permissions permissions;
  private final Clock clock;

  ImportUploads(Permissions permissions, Clock clock) {
    this.permissions = permissions;
    this.clock = clock;
  }

  /** Notes a file that became an import, or is one already. */
  @Transactional
  void note(String fileName, ImportResult result, UUID importId) {
    persist(noted(fileName, result, null, importId));
  }

  /** Notes a file nothing could be read from; {@code reason} is the problem's type. */
  @Transactional
  void noteRefusal(String fileName, String reason) {
    persist(noted(fileName, ImportResult.REFUSED, reason, null));
  }

  /** Finds uploads, newest first; all of them where neither result nor state is given. */
  PanacheQuery<ImportUpload> newestFirst(ImportResult result, ImportState state) {
    Map<String, Object> parameters = new HashMap<>();
    String where = "1 = 1";
    if (result != null) {
      where += " and u.result = :result";
      parameters.put("result", result);
    }
    if (state != null) {
      where += " and u.importId in (select i.id from MinutesImport i where i.state = :state)";
      parameters.put("state", state);
    }
    return find(
        "from ImportUpload u where " + where + " order by u.uploadedAt desc, u.id desc",
        parameters);
  }

  private ImportUpload noted(String fileName, ImportResult result, String reason, UUID importId) {
    return new ImportUpload(
        UuidV7.next(clock),
        fileName,
        permissions.caller(),
        clock.instant(),
        result,
        reason,
        importId);
  }
}
