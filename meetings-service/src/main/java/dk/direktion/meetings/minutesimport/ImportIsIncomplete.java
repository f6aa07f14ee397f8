package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.WrongState;
import java.util.List;

/** Refuses to accept what is not yet a meeting, and names what has to be given first (409). */
abstract class ImportIsIncomplete extends WrongState {

  private final transient FieldError error;

  private ImportIsIncomplete(String type, String field) {
    super(type);
    this.error = new FieldError(field, type + ".field");
  }

  @Override
  public List<FieldError> errors() {
    return List.of(error);
  }

  /** Minutes become a meeting only of a body we know and the caller may read. */
  static final class UnknownBody extends ImportIsIncomplete {
    UnknownBody() {
      super("unknown-body", "meeting.bodyName");
    }
  }

  /** Minutes become a meeting only on a date. */
  static final class UnknownDate extends ImportIsIncomplete {
    UnknownDate() {
      super("unknown-date", "meeting.date");
    }
  }

  /** Minutes become a meeting only with something on the agenda. */
  static final class NoItems extends ImportIsIncomplete {
    NoItems() {
      super("import-without-items", "items");
    }
  }
}
