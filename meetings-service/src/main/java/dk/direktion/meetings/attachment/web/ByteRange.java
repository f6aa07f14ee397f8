package dk.direktion.meetings.attachment.web;

import dk.direktion.common.problem.ApiProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file a request asks for (RFC 9110, section 14).
 *
 * @param from first byte, counted from 0
 * @param to last byte, included
 */
record ByteRange(long from, long to, boolean isWhole) {

  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

  /**
   * Reads a {@code Range} header; what is not understood, or more than one part, means the whole.
   *
   * @throws RangeNotSatisfiable if the part lies beyond the end
   */
  static ByteRange of(String header, long size) {
    Matcher asked = ONE_RANGE.matcher(header == null ? "" : header.replace(" ", ""));
    if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
      return new ByteRange(0, size - 1, true);
    }
    if (asked.group(1).isEmpty()) {
      long last = Math.min(Long.parseLong(asked.group(2)), size);
      requireSatisfiable(last > 0);
      return new ByteRange(size - last, size - 1, false);
    }
    long from = Long.parseLong(asked.group(1));
    long to = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
    requireSatisfiable(from < size);
    if (to < from) {
      return new ByteRange(0, size - 1, true);
    }
    return new ByteRange(from, Math.min(to, size - 1), false);
  }

  long length() {
    return to - from + 1;
  }

  private static void requireSatisfiable(boolean satisfiable) {
    if (!satisfiable) {
      throw new RangeNotSatisfiable();
    }
  }

  /** A file has no such part (416). */
  static final class RangeNotSatisfiable extends ApiProblem {
    RangeNotSatisfiable() {
      super(416, "range-not-satisfiable");
    }
  }
}
