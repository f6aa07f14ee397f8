package dk.direktion.meetings.minutesimport.reader;

/** Says why a file cannot be read as minutes; one named subclass for each reason. */
public abstract class UnreadableMinutes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a file was refused. */
  public enum Reason {
    EMPTY,
    UNKNOWN_TYPE,
    TOO_LARGE,
    DAMAGED,
    PASSWORD_PROTECTED,
    NO_TEXT,
    NOT_MINUTES
  }

  private final Reason reason;

  private UnreadableMinutes(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The file has no bytes, or nothing but white space. */
  public static final class EmptyFile extends UnreadableMinutes {
    private static final long serialVersionUID = 1L;

    EmptyFile() {
      super(Reason.EMPTY, "the file is empty", null);
    }
  }

  /** The file is neither text, a web page, PDF nor DOCX. */
  public static final class UnknownFileType extends UnreadableMinutes {
    private static final long serialVersionUID = 1L;

    UnknownFileType() {
      super(Reason.UNKNOWN_TYPE, "the file is neither text, a web page, PDF nor DOCX", null);
    }
  }

  /** The file, or what it unpacks to, is larger than {@link DocumentText#LIMIT_BYTES}. */
  public static final class FileTooLarge extends UnreadableMinutes {
    private static final long serialVersionUID = 1L;

    FileTooLarge() {
      super(Reason.TOO_LARGE, "the file is larger than the limit", null);
    }
  }

  /** The file begins as a PDF or DOCX but is cut off or broken. */
  public static final class DamagedFile extends UnreadableMinutes {
    private static final long serialVersionUID = 1L;

    DamagedFile(Throwable cause) {
      super(Reason.DAMAGED, "the file is cut off or broken", cause);
    }
  }

  /** The file opens only with a password. */
  public static final class PasswordProtectedFile extends UnreadableMinutes {
    private static final long serialVersionUID = 1L;

    PasswordProtectedFile() {
      super(Reason.PASSWORD_PROTECTED, "the file is protected by a password", null);
    }
  }

  /** The file holds pictures of pages, or nothing, but no text. */
  public static final class FileWithoutText extends UnreadableMinutes {
    private static final long serialVersionUID = 1L;

    FileWithoutText() {
      super(Reason.NO_TEXT, "the file holds no text", null);
    }
  }

  /** The text has neither an item nor a date. */
  public static final class NotMinutes extends UnreadableMinutes {
    private static final long serialVersionUID = 1L;

    NotMinutes() {
      super(Reason.NOT_MINUTES, "the text has neither an item nor a date", null);
    }
  }
}
