package dk.direktion.access.evaluation;

import dk.direktion.access.explanation.Reason;
import java.util.List;

/**
 * Yes or no.
 *
 * @param reasons why, where there was something to weigh
 * @param fault what was wrong with the question; null where nothing was
 */
public record Decision(boolean allowed, List<Reason> reasons, Fault fault) {

  /**
   * What is wrong with one question among others, told as HTTP would.
   *
   * @param code such as {@code unknown-subject}
   */
  public record Fault(int status, String code, String message) {}

  static Decision weighed(boolean allowed, List<Reason> reasons) {
    return new Decision(allowed, reasons, null);
  }

  static Decision unknown(String what) {
    return new Decision(
        false, List.of(), new Fault(404, "unknown-" + what, "The " + what + " is not known here"));
  }

  static Decision incomplete(String member) {
    return new Decision(false, List.of(), new Fault(400, "incomplete", member + " is missing"));
  }
}
