package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.ApiProblem;
import dk.direktion.common.problem.FieldError;
import dk.direktion.meetings.minutesimport.reader.UnreadableMinutes;
import java.util.List;
import java.util.Map;

/** Refuses a file, and says so about the field {@code file}. */
public abstract class RefusedFile extends ApiProblem {

  private RefusedFile(int status, String type, String fileName, Throwable cause) {
    super(
        status,
        type,
        Map.of("file", fileName == null || fileName.isBlank() ? "?" : fileName),
        cause);
  }

  @Override
  public List<FieldError> errors() {
    return List.of(new FieldError("file", type() + ".field"));
  }

  /**
   * Says in the API's words why the reader refused a file.
   *
   * @param fileName what its sender calls it, to be shown
   */
  public static RefusedFile because(UnreadableMinutes refusal, String fileName) {
    return switch (refusal.reason()) {
      case EMPTY -> new FileEmpty(refusal, fileName);
      case UNKNOWN_TYPE -> new FileNotReadable(refusal, fileName);
      case TOO_LARGE -> new FileTooLarge(refusal);
      case DAMAGED -> new FileDamaged(refusal, fileName);
      case PASSWORD_PROTECTED -> new FilePasswordProtected(refusal, fileName);
      case NO_TEXT -> new FileHasNoText(refusal, fileName);
      case NOT_MINUTES -> new FileNotMinutes(refusal, fileName);
    };
  }

  /** A file has something in it. */
  static final class FileEmpty extends RefusedFile {
    FileEmpty(Throwable cause, String fileName) {
      super(400, "file-empty", fileName, cause);
    }
  }

  /** A file is text, PDF or DOCX. */
  static final class FileNotReadable extends RefusedFile {
    FileNotReadable(Throwable cause, String fileName) {
      super(415, "file-not-readable", fileName, cause);
    }
  }

  /** A file, and what it unpacks to, is at most 50 MB. */
  public static final class FileTooLarge extends RefusedFile {
    public FileTooLarge(Throwable cause) {
      super(413, "file-too-large", null, cause);
    }
  }

  /** A file is whole. */
  static final class FileDamaged extends RefusedFile {
    FileDamaged(Throwable cause, String fileName) {
      super(400, "file-damaged", fileName, cause);
    }
  }

  /** A file opens without a password. */
  static final class FilePasswordProtected extends RefusedFile {
    FilePasswordProtected(Throwable cause, String fileName) {
      super(400, "file-password-protected", fileName, cause);
    }
  }

  /** A file holds text, not only pictures of it. */
  static final class FileHasNoText extends RefusedFile {
    FileHasNoText(Throwable cause, String fileName) {
      super(400, "file-has-no-text", fileName, cause);
    }
  }

  /** A file is minutes: it has an item or a date. */
  static final class FileNotMinutes extends RefusedFile {
    FileNotMinutes(Throwable cause, String fileName) {
      super(400, "file-not-minutes", fileName, cause);
    }
  }

  /** A file that calls itself a PDF is one. */
  static final class FileNotPdf extends RefusedFile {
    FileNotPdf(Throwable cause, String fileName) {
      super(400, "file-not-pdf", fileName, cause);
    }
  }

  /** A file comes as a part of a form. */
  static final class FileNotInForm extends RefusedFile {
    FileNotInForm() {
      super(415, "file-not-in-form", null, null);
    }
  }
}
