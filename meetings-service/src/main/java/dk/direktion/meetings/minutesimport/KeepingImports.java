package dk.direktion.meetings.minutesimport;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.minutesimport.reader.ReadMinutes;
import dk.direktion.meetings.minutesimport.reader.SourceLine;
import dk.direktion.meetings.minutesimport.reader.Warning;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps a document that was read, the original included; a newer edition updates the older. */
@ApplicationScoped
class KeepingImports {

  private final Permissions permissions;
  private final MinutesImports imports;
  private final ImportUploads uploads;
  private final SameMeeting same;
  private final MinutesDifferences differences;
  private final KnownBodies bodies;
  private final OtherMunicipality others;
  private final ContentJson json;
  private final ImportViews views;
  private final Clock clock;

  KeepingImports(
      Permissions permissions,
      MinutesImports imports,
      ImportUploads uploads,
      SameMeeting same,
      MinutesDifferences differences,
      KnownBodies bodies,
      OtherMunicipality others,
      ContentJson json,
      ImportViews views,
      Clock clock) {
    this.permissions = permissions;
    this.imports = imports;
    this.uploads = uploads;
    this.same = same;
    this.differences = differences;
    this.bodies = bodies;
    this.others = others;
    this.json = json;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Keeps a document: as a new import, as a newer edition of one that waits, or as a proposal to
   * correct the approved minutes an older edition has become.
   *
   * @throws AlreadyImported if the same bytes are here already
   * @throws ChangesNothing if the approved minutes say the same already
   */
  @Transactional
  ImportView keep(SentDocument sent, ReadMinutes read) {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
    imports.requireNew(sent.sha256());
    ImportContent said = content(read);
    imports.awaitOthersAbout(said.meeting());
    Optional<MinutesImport> waiting = same.find(said, ImportState.READ);
    Optional<MinutesImport> accepted =
        waiting.isPresent() ? Optional.empty() : same.find(said, ImportState.ACCEPTED);
    MinutesImport kept;
    List<ImportChange> changes = List.of();
    ImportResult result;
    if (waiting.isPresent()) {
      kept = waiting.get();
      MergedImport merged =
          new MergedImport(json.read(imports.readOf(kept)), json.content(kept), said, bodies);
      ImportContent content = merged.content();
      changes = merged.changes();
      say(content.with(warnings(content, changes)), kept, sent);
      result = ImportResult.UPDATED;
    } else if (accepted.isPresent()) {
      kept = correction(accepted.get(), sent, said);
      result = ImportResult.CORRECTION;
    } else {
      kept = fresh(sent, null, said);
      result = ImportResult.READ;
    }
    keep(kept, sent, read, said, changes);
    uploads.note(sent.fileName(), result, kept.id());
    imports.flush();
    return views.of(kept, json.content(kept));
  }

  private MinutesImport fresh(SentDocument sent, MinutesImport corrected, ImportContent content) {
    MinutesImport fresh =
        new MinutesImport(
            UuidV7.next(clock),
            sent.sha256(),
            sent.fileName(),
            corrected == null ? null : corrected.meetingId(),
            permissions.caller(),
            clock.instant());
    fresh.say(json.write(content), content.meeting().bodyCode(), content.meeting().date());
    imports.persistAndFlush(fresh);
    return fresh;
  }

  // What somebody put right before the older edition was accepted is not put wrong again.
  private MinutesImport correction(MinutesImport accepted, SentDocument sent, ImportContent said) {
    MinutesImport newest = imports.newestAccepted(accepted.meetingId());
    ImportContent before = json.content(newest);
    ImportContent content =
        new MergedImport(json.read(imports.readOf(newest)), before, said, bodies).content();
    if (SameMeeting.saysTheSame(before, content) || differsNowhere(accepted, content)) {
      throw new ChangesNothing(accepted.id(), accepted.meetingId());
    }
    return fresh(sent, accepted, content);
  }

  // The minutes may have been corrected by hand to what the newer edition says.
  private boolean differsNowhere(MinutesImport accepted, ImportContent content) {
    return permissions.isSecretariat() && differences.of(accepted.meetingId(), content).isEmpty();
  }

  private void say(ImportContent content, MinutesImport kept, SentDocument sent) {
    kept.sayAgain(
        sent.fileName(),
        json.write(content),
        content.meeting().bodyCode(),
        content.meeting().date());
  }

  private void keep(
      MinutesImport kept,
      SentDocument sent,
      ReadMinutes read,
      ImportContent said,
      List<ImportChange> changes) {
    Instant now = clock.instant();
    imports.keep(
        new ImportedDocument(
            kept,
            sent,
            new ImportedDocument.Read(
                json.write(read.source().stream().map(ImportLineView::of).toList()),
                json.write(said),
                json.write(changes),
                said.meeting().bodyName(),
                said.meeting().date()),
            permissions.caller(),
            now));
  }

  private static List<Warning> warnings(ImportContent content, List<ImportChange> changes) {
    List<Warning> warnings = new ArrayList<>(content.warnings());
    long overwritten =
        changes.stream().filter(change -> change.kind() == ImportChangeKind.OVERWRITTEN).count();
    if (overwritten > 0) {
      warnings.add(
          new Warning(0, "CORRECTIONS_OVERWRITTEN", Map.of("count", String.valueOf(overwritten))));
    }
    return warnings;
  }

  private ImportContent content(ReadMinutes read) {
    ImportMeetingView meeting = ImportMeetingView.of(read, bodies);
    List<Warning> warnings = new ArrayList<>(read.warnings());
    if (meeting.bodyCode() != null) {
      others.in(read).ifPresent(warnings::add);
    }
    return new ImportContent(
        meeting,
        read.items().stream().map(ImportItemView::of).toList(),
        read.reminders().stream().map(ImportReminderView::of).toList(),
        warnings,
        read.unplaced(),
        read.participants(),
        read.pageFurniture(),
        read.source().stream()
            .filter(line -> line.piece().unsure())
            .map(SourceLine::line)
            .toList());
  }
}
