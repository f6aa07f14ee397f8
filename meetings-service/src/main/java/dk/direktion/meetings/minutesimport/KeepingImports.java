package dk.direktion.meetings.minutesimport;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.minutesimport.reader.ReadMinutes;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;

/** Keeps a document that was read, the original included. */
@ApplicationScoped
class KeepingImports {

  private final Permissions permissions;
  private final MinutesImports imports;
  private final KnownBodies bodies;
  private final ContentJson json;
  private final ImportViews views;
  private final Clock clock;

  KeepingImports(
      Permissions permissions,
      MinutesImports imports,
      KnownBodies bodies,
      ContentJson json,
      ImportViews views,
      Clock clock) {
    this.permissions = permissions;
    this.imports = imports;
    this.bodies = bodies;
    this.json = json;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  ImportView keep(String fileName, byte[] document, ReadMinutes read) {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
    byte[] sha256 = sha256(document);
    imports.requireNew(sha256);
    ImportContent content = content(read);
    MinutesImport kept =
        new MinutesImport(
            UuidV7.next(clock), sha256, fileName, permissions.caller(), clock.instant());
    kept.say(json.write(content), content.meeting().bodyCode(), content.meeting().date());
    imports.persistAndFlush(kept);
    imports.keep(
        new ImportedDocument(
            kept.id(),
            document,
            json.write(read.source().stream().map(ImportLineView::of).toList())));
    return views.of(kept, json.content(kept));
  }

  private ImportContent content(ReadMinutes read) {
    return new ImportContent(
        ImportMeetingView.of(read, bodies),
        read.items().stream().map(ImportItemView::of).toList(),
        read.reminders().stream().map(ImportReminderView::of).toList(),
        read.warnings(),
        read.unplaced(),
        read.participants(),
        read.pageFurniture());
  }

  private static byte[] sha256(byte[] document) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(document);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
