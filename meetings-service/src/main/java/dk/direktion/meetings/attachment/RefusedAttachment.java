package dk.direktion.meetings.attachment;

import dk.direktion.common.problem.ApiProblem;
import dk.direktion.common.problem.FieldError;
import java.util.List;
import java.util.Map;

/** Refuses a file as an attachment, and says so about the field {@code file}. */
public abstract class RefusedAttachment extends ApiProblem {

  private RefusedAttachment(int status, String type) {
    this(status, type, Map.of());
  }

  private RefusedAttachment(int status, String type, Map<String, Object> details) {
    super(status, type, details);
  }

  @Override
  public List<FieldError> errors() {
    return List.of(new FieldError("file", type() + ".field"));
  }

  /** A file has something in it. */
  static final class FileEmpty extends RefusedAttachment {
    FileEmpty() {
      super(400, "file-empty");
    }
  }

  /** A file is at most 50 MB. */
  static final class FileTooLarge extends RefusedAttachment {
    FileTooLarge() {
      super(413, "file-too-large");
    }
  }

  /** A file is no program. */
  static final class FileIsAProgram extends RefusedAttachment {
    FileIsAProgram() {
      super(415, "file-is-a-program");
    }
  }

  /** A file is what its name says it is. */
  static final class FileIsNotWhatItSays extends RefusedAttachment {
    FileIsNotWhatItSays(String ending) {
      super(415, "file-is-not-what-it-says", Map.of("ending", ending));
    }
  }

  /** A file is whole. */
  static final class FileDamaged extends RefusedAttachment {
    FileDamaged() {
      super(400, "file-damaged");
    }
  }

  /** A file comes as a part of a form. */
  static final class FileNotInForm extends RefusedAttachment {
    FileNotInForm() {
      super(415, "file-not-in-form");
    }
  }
}
