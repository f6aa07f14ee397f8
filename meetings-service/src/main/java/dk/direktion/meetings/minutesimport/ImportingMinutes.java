package dk.direktion.meetings.minutesimport;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.problem.ApiProblem;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.minutesimport.reader.DocumentText;
import dk.direktion.meetings.minutesimport.reader.MinutesReader;
import dk.direktion.meetings.minutesimport.reader.ReadMinutes;
import dk.direktion.meetings.minutesimport.reader.UnreadableMinutes;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Reads a minutes document; done before any transaction, for a long one takes its time. */
@ApplicationScoped
public class ImportingMinutes {

  private final Permissions permissions;
  private final KeepingImports keeping;
  private final ImportUploads uploads;
  private final MinutesReader reader = new MinutesReader();

  ImportingMinutes(Permissions permissions, KeepingImports keeping, ImportUploads uploads) {
    this.permissions = permissions;
    this.keeping = keeping;
    this.uploads = uploads;
  }

  /**
   * Reads the one file of a form and keeps it with what was found in it; how it fared is noted for
   * the report whatever comes of it.
   *
   * @throws RefusedFile if it cannot be read as minutes
   * @throws AlreadyImported if the same bytes were imported before
   */
  public ImportView read(List<UploadedFile> files) {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
    if (files.size() != 1) {
      throw InvalidInput.of("file", files.isEmpty() ? "file-missing" : "one-file-only");
    }
    UploadedFile file = files.get(0);
    try {
      if (file.size() > DocumentText.LIMIT_BYTES) {
        throw new RefusedFile.FileTooLarge(null);
      }
      byte[] document = bytes(file);
      ReadMinutes read = minutes(document, file);
      return keeping.keep(new SentDocument(file.shownName(), document), read);
    } catch (AlreadyImported known) {
      uploads.note(file.shownName(), known.result(), known.importId());
      throw known;
    } catch (ApiProblem refusal) {
      uploads.noteRefusal(file.shownName(), refusal.type());
      throw refusal;
    }
  }

  /** Notes for the report that a file was too large to be sent at all. */
  public void noteRefused(NoteRefusedFile file) {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
    if (file.sizeBytes() <= DocumentText.LIMIT_BYTES) {
      throw InvalidInput.of("sizeBytes", "file-may-be-sent");
    }
    uploads.noteRefusal(
        new UploadedFile(null, file.fileName(), file.sizeBytes()).shownName(),
        new RefusedFile.FileTooLarge(null).type());
  }

  /** Refuses a document that comes otherwise than as a part of a form. */
  public void refuseOtherThanForm() {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
    throw new RefusedFile.FileNotInForm();
  }

  private ReadMinutes minutes(byte[] document, UploadedFile file) {
    try {
      return reader.read(document, file.name());
    } catch (UnreadableMinutes refusal) {
      throw claimsToBePdf(file) && !DocumentText.isPdf(document)
          ? new RefusedFile.FileNotPdf(refusal, file.shownName())
          : RefusedFile.because(refusal, file.shownName());
    }
  }

  private static boolean claimsToBePdf(UploadedFile file) {
    return file.shownName().toLowerCase(Locale.ROOT).endsWith(".pdf") && file.size() > 0;
  }

  private static byte[] bytes(UploadedFile file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
