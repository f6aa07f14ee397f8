package dk.direktion.meetings.minutesimport.reader;

import java.util.List;

/** A recommendation's parts: who recommends, the points, and the whole text as it stood. */
record Recommendation(String intro, List<ReadPoint> points, String text) {

  static Recommendation none() {
    return new Recommendation(null, List.of(), null);
  }
}
