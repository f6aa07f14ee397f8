package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.ApiProblem;
import dk.direktion.common.problem.FieldError;
import dk.direktion.meetings.minutesimport.reader.UnreadableMinutes;
import java.util.List;
import java.util.Map;

/** Refuses a file, and says so about the field {@code file}. */
public abstract class RefusedFile extends ApiProblem {

  private RefusedFile(int status, String type, Throwable cause) {
    super(status, type, Map.of(), cause);
  }

  @Override
  public List<FieldError> errors() {
    return List.of(new FieldError("file", type() + ".field"));
  }

  /** Says in the API's words why the reader refused a file. */
  public static RefusedFile because(UnreadableMinutes refusal) {
    return switch (refusal.reason()) {
      case EMPTY -> new FileEmpty(refusal);
      case UNKNOWN_TYPE -> new FileNotReadable(refusal);
      case TOO_LARGE -> new FileTooLarge(refusal);
      case DAMAGED -> new FileDamaged(refusal);
      case PASSWORD_PROTECTED -> new FilePasswordProtected(refusal);
      case NO_TEXT -> new FileHasNoText(refusal);
      case NOT_MINUTES -> new FileNotMinutes(refusal);
    };
  }

  /** A file has something in it. */
  static final class FileEmpty extends RefusedFile {
    FileEmpty(Throwable cause) {
      super(400, "file-empty", cause);
    }
  }

  /** A file is text, PDF or DOCX. */
  static final class FileNotReadable extends RefusedFile {
    FileNotReadable(Throwable cause) {
      super(415, "file-not-readable", cause);
    }
  }

  /** A file, and what it unpacks to, is at most 50 MB. */
  public static final class FileTooLarge extends RefusedFile {
    public FileTooLarge(Throwable cause) {
      super(413, "file-too-large", cause);
    }
  }

  /** A file is whole. */
  static final class FileDamaged extends RefusedFile {
    FileDamaged(Throwable cause) {
      super(400, "file-damaged", cause);
    }
  }

  /** A file opens without a password. */
  static final class FilePasswordProtected extends RefusedFile {
    FilePasswordProtected(Throwable cause) {
      super(400, "file-password-protected", cause);
    }
  }

  /** A file holds text, not only pictures of it. */
  static final class FileHasNoText extends RefusedFile {
    FileHasNoText(Throwable cause) {
      super(400, "file-has-no-text", cause);
    }
  }

  /** A file is minutes: it has an item or a date. */
  static final class FileNotMinutes extends RefusedFile {
    FileNotMinutes(Throwable cause) {
      super(400, "file-not-minutes", cause);
    }
  }

  /** A file comes as a part of a form. */
  static final class FileNotInForm extends RefusedFile {
    FileNotInForm() {
      super(415, "file-not-in-form", null);
    }
  }
}
