package dk.direktion.meetings.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an {@code Accept} header wants, by quality; a range without a quality that can be read
 * counts as fully wanted (RFC 9110, section 12.5.1).
 */
final class Accepted {

  private final List<Range> ranges = new ArrayList<>();

  Accepted(String header) {
    for (String part : (header == null ? "" : header).split(",")) {
      String[] pieces = part.split(";");
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (!type.isEmpty()) {
        ranges.add(new Range(type, quality(pieces)));
      }
    }
    if (ranges.isEmpty()) {
      ranges.add(new Range("*/*", 1));
    }
  }

  private record Range(String type, double quality) {

    /** How closely it fits a media type: 0 not at all, 3 exactly. */
    int fit(String mediaType) {
      if (type.equals(mediaType)) {
        return 3;
      }
      String kind = mediaType.substring(0, mediaType.indexOf('/'));
      return type.equals(kind + "/*") ? 2 : type.equals("*/*") ? 1 : 0;
    }
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return Double.parseDouble(parameter.substring(2));
      }
    }
    return 1;
  }

  /** Returns how much a media type is wanted, from 0 (not at all) to 1. */
  double quality(String mediaType) {
    Range best = null;
    for (Range range : ranges) {
      int fit = range.fit(mediaType);
      if (fit > 0 && (best == null || fit > best.fit(mediaType))) {
        best = range;
      }
    }
    return best == null ? 0 : best.quality();
  }
}
