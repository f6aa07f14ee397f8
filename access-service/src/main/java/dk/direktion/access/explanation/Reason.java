package dk.direktion.access.explanation;

import java.util.Map;

/**
 * One link in the chain of reasons.
 *
 * @param weight what it speaks for
 * @param code names it across languages, such as {@code right-covers}
 * @param details what fills its sentence; a {@code Basis} under {@code source} is worded itself
 */
public record Reason(Weight weight, String code, Map<String, Object> details) {

  /** What a reason speaks for. */
  public enum Weight {
    FACT,
    FOR,
    AGAINST
  }
}
