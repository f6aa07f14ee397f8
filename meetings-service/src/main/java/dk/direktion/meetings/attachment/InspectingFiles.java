package dk.direktion.meetings.attachment;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.minutesimport.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Looks at files that are sent, before any transaction: whether they can be attachments. */
@ApplicationScoped
public class InspectingFiles {

  /** Largest file that is kept, in bytes. */
  private static final long LIMIT = 50L * 1024 * 1024;

  private static final int BLOCK = 64 * 1024;

  private final FileType fileType;

  InspectingFiles(FileType fileType) {
    this.fileType = fileType;
  }

  /**
   * Looks at the one file that is sent.
   *
   * @throws RefusedAttachment if it cannot be an attachment
   */
  public InspectedFile inspect(List<UploadedFile> files) {
    if (files.size() != 1) {
      throw InvalidInput.of("file", files.isEmpty() ? "file-missing" : "one-file-only");
    }
    UploadedFile file = files.get(0);
    if (file.size() == 0) {
      throw new RefusedAttachment.FileEmpty();
    }
    if (file.size() > LIMIT) {
      throw new RefusedAttachment.FileTooLarge();
    }
    String name = file.shownName();
    if (name.isEmpty()) {
      throw InvalidInput.of("file", "file-name-missing");
    }
    try {
      String type = fileType.of(file.path(), name);
      return new InspectedFile(
          file.path(),
          name,
          type,
          file.size(),
          sha256(file.path()),
          AttachmentText.of(file.path(), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses a file that comes otherwise than as a part of a form. */
  public RefusedAttachment notInForm() {
    return new RefusedAttachment.FileNotInForm();
  }

  private static byte[] sha256(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[BLOCK];
      int read = content.read(block);
      while (read >= 0) {
        digest.update(block, 0, read);
        read = content.read(block);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
