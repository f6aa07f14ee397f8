package dk.direktion.local;

import java.nio.file.Path;
import java.util.List;

/** A part of the suite ended while it was being started. */
final class ChildDied extends Trouble {
  private static final long serialVersionUID = 1L;

  ChildDied(Part part, String how, List<String> lastLines, Path log) {
    super(
        "%s stopped while it was starting (%s). %s%nThe whole log is in %s"
            .formatted(part.title(), how, quoted(lastLines), log));
  }

  private static String quoted(List<String> lines) {
    if (lines.isEmpty()) {
      return "It logged nothing.";
    }
    return "Its last lines were:\n    " + String.join("\n    ", lines);
  }
}
