package dk.direktion.common.sheet;

import dk.direktion.common.problem.ApiProblem;

/** Refuses a file that cannot be read as a sheet, and says what to do about it. */
public final class UnreadableSheet extends ApiProblem {

  private UnreadableSheet(int status, String type) {
    super(status, type);
  }

  static UnreadableSheet notASheet() {
    return new UnreadableSheet(415, "not-a-sheet");
  }

  static UnreadableSheet notUtf8() {
    return new UnreadableSheet(400, "sheet-not-utf8");
  }

  static UnreadableSheet tooLarge() {
    return new UnreadableSheet(413, "sheet-too-large");
  }

  static UnreadableSheet empty() {
    return new UnreadableSheet(400, "sheet-empty");
  }
}
