package dk.direktion.meetings.minutesimport;

import dk.direktion.common.caller.Roles;
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

/** Reads a minutes document; done before any transaction, for a long one takes its time. */
@ApplicationScoped
public class ImportingMinutes {

  private final Permissions permissions;
  private final KeepingImports keeping;
  private final MinutesReader reader = new MinutesReader();

  ImportingMinutes(Permissions permissions, KeepingImports keeping) {
    this.permissions = permissions;
    this.keeping = keeping;
  }

  /**
   * Reads the one file of a form and keeps it with what was found in it.
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
    if (file.size() > DocumentText.LIMIT_BYTES) {
      throw new RefusedFile.FileTooLarge(null);
    }
    byte[] document = bytes(file);
    return keeping.keep(file.shownName(), document, minutes(document, file.name()));
  }

  /** Refuses a document that comes otherwise than as a part of a form. */
  public void refuseOtherThanForm() {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
    throw new RefusedFile.FileNotInForm();
  }

  private ReadMinutes minutes(byte[] document, String name) {
    try {
      return reader.read(document, name);
    } catch (UnreadableMinutes refusal) {
      throw RefusedFile.because(refusal);
    }
  }

  private static byte[] bytes(UploadedFile file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
